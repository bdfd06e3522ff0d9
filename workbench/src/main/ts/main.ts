import { apply } from "./theme.js";
import "./app.js";

apply();

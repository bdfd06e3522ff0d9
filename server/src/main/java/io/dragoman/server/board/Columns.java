package io.dragoman.server.board;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Place;
import io.dragoman.model.QuadClass;
import io.dragoman.record.Sieve;
import io.dragoman.record.Survey;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the mentions of a board tell, thing by thing. A column is made when it is first asked for.
 * Safe for use by several threads.
 */
public final class Columns implements Sieve.Columns {
  private final Told[] lines;
  private final Lazy<Column<EventType>> types = single(told -> told.row().type());
  private final Lazy<Column<EventType>> shownTypes = single(Told::type);
  private final Lazy<Column<QuadClass>> quads = single(told -> told.type().quadClass());
  private final Lazy<Column<Certainty>> certainties = single(told -> told.row().certainty());
  private final Lazy<Column<Certainty>> shownCertainties = single(Told::certainty);
  private final Lazy<Column<Optional<LocalDate>>> firsts = single(told -> told.row().first());
  private final Lazy<Column<Optional<LocalDate>>> lasts = single(told -> told.row().last());
  private final Lazy<Column<Optional<Place.Location>>> locations =
      single(told -> told.row().location());
  private final Lazy<Column<List<String>>> placeWords = single(told -> told.row().placeWords());
  private final Lazy<Column<Survey.Named>> sourceNames = many(Told::sourceNames);
  private final Lazy<Column<Survey.Named>> targetNames = many(Told::targetNames);
  private final Lazy<Column<Who>> sources = many(Told::sources);
  private final Lazy<Column<Who>> targets = many(Told::targets);
  private final Lazy<Column<Who>> actors = many(Told::actors);
  private final Lazy<Column<String>> countries = many(Told::countries);
  private final Lazy<Column<Survey.Publisher>> publishers =
      single(told -> told.article().publisher());
  private final Lazy<Column<String>> outlets =
      many(told -> told.article().outlet().map(List::of).orElse(List.of()));
  private final Lazy<Column<String>> documents = single(told -> told.row().document());
  private final Lazy<int[]> corrected = new Lazy<>(this::corrected);

  Columns(Told[] lines) {
    this.lines = lines;
  }

  /** Makes the columns that most questions go by. */
  void make() {
    List.of(
            types,
            shownTypes,
            quads,
            shownCertainties,
            firsts,
            lasts,
            locations,
            sourceNames,
            targetNames,
            sources,
            targets,
            actors,
            countries,
            publishers,
            outlets,
            documents)
        .forEach(Lazy::get);
  }

  private <T> Lazy<Column<T>> single(Function<Told, T> value) {
    return new Lazy<>(() -> Column.single(lines(), value));
  }

  private <T> Lazy<Column<T>> many(Function<Told, ? extends Iterable<T>> values) {
    return new Lazy<>(() -> Column.many(lines(), values));
  }

  private Told[] lines() {
    return lines;
  }

  /** The mentions whose events people corrected, few among all. */
  private int[] corrected() {
    return IntStream.range(0, lines.length).filter(i -> lines[i].entry().isCorrected()).toArray();
  }

  /** Returns types, as filters see them. */
  public Column<EventType> types() {
    return shownTypes.get();
  }

  /** Returns quad classes, as filters see them. */
  public Column<QuadClass> quads() {
    return quads.get();
  }

  /** Returns certainties, as filters see them. */
  public Column<Certainty> certainties() {
    return shownCertainties.get();
  }

  /** Returns the countries that have a part in it, as source, target or place. */
  public Column<String> countries() {
    return countries.get();
  }

  /** Returns sources and targets. */
  public Column<Who> actors() {
    return actors.get();
  }

  /** Returns the outlets. */
  public Column<String> outlets() {
    return outlets.get();
  }

  /** Returns the sources. */
  Column<Who> sources() {
    return sources.get();
  }

  /** Returns the targets. */
  Column<Who> targets() {
    return targets.get();
  }

  /** Returns the ids of the articles. */
  Column<String> documents() {
    return documents.get();
  }

  @Override
  public BitSet type(Predicate<EventType> like) {
    return types.get().where(like);
  }

  @Override
  public BitSet certainty(Predicate<Certainty> like) {
    return certainties.get().where(like);
  }

  @Override
  public BitSet first(Predicate<LocalDate> like) {
    return firsts.get().where(day -> day.filter(like).isPresent());
  }

  @Override
  public BitSet last(Predicate<LocalDate> like) {
    return lasts.get().where(day -> day.filter(like).isPresent());
  }

  @Override
  public BitSet location(Predicate<Place.Location> like) {
    return locations.get().where(place -> place.filter(like).isPresent());
  }

  @Override
  public BitSet placeWords(Predicate<List<String>> like) {
    return placeWords.get().where(like);
  }

  @Override
  public BitSet source(Predicate<Survey.Named> like) {
    return sourceNames.get().where(like);
  }

  @Override
  public BitSet target(Predicate<Survey.Named> like) {
    return targetNames.get().where(like);
  }

  @Override
  public BitSet publisher(Predicate<Survey.Publisher> like) {
    return publishers.get().where(like);
  }

  @Override
  public BitSet document(Predicate<String> like) {
    return documents.get().where(like);
  }

  @Override
  public BitSet event(Predicate<String> like) {
    return each(line -> like.test(line.entry().id()));
  }

  @Override
  public BitSet confidence(DoublePredicate like) {
    return each(line -> like.test(line.row().confidence()));
  }

  private BitSet each(Predicate<Told> like) {
    BitSet found = new BitSet(lines.length);
    for (int i = 0; i < lines.length; i++) {
      found.set(i, like.test(lines[i]));
    }
    return found;
  }

  @Override
  public BitSet set(Correction.Field field, Predicate<Facts> like) {
    BitSet found = new BitSet(lines.length);
    for (int i : corrected.get()) {
      found.set(i, lines[i].entry().set(field).filter(like).isPresent());
    }
    return found;
  }
}

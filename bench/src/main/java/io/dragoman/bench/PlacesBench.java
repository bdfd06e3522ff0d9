package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.bench.ToponymArticle.Layout;
import io.dragoman.bench.ToponymArticle.Point;
import io.dragoman.bench.ToponymArticle.Toponym;
import io.dragoman.bench.ToponymScore.Found;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceContext;
import io.dragoman.reader.places.PlaceName;
import io.dragoman.reader.places.PlaceResolver;
import io.dragoman.reader.places.ToponymFinder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures the places of whole articles: found in running text and put on the map, and put on the
 * map alone, with the marked names given.
 */
final class PlacesBench {
  private final Path shared;
  private final PrintWriter out;
  private final ToponymFinder finder;
  private final PlaceResolver resolver;

  PlacesBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
    Gazetteer gazetteer = Gazetteer.load();
    finder = new ToponymFinder(gazetteer);
    resolver = new PlaceResolver(gazetteer);
  }

  void run() {
    Path folder = shared.resolve("gold").resolve("places");
    List<ToponymArticle> lgl = ToponymArticle.read(folder.resolve("lgl.xml.gz"), Layout.LGL);
    List<ToponymArticle> virus =
        ToponymArticle.read(folder.resolve("GeoVirus.xml.gz"), Layout.GEOVIRUS);
    out.println("Places, found in running text and within 161 km");
    print("LGL", lgl);
    print("  articles 1, 3, 5 ... (tuned on)", every(lgl, 0));
    print("  articles 2, 4, 6 ... (not seen)", every(lgl, 1));
    print("GeoVirus (tuned on)", virus);
    out.println("Places, the marked names given: within 161 km");
    printResolved("LGL", lgl);
    printResolved("GeoVirus", virus);
    out.flush();
  }

  private static List<ToponymArticle> every(List<ToponymArticle> all, int rest) {
    return IntStream.range(0, all.size()).filter(i -> i % 2 == rest).mapToObj(all::get).toList();
  }

  private void print(String name, List<ToponymArticle> articles) {
    ToponymScore score = ToponymScore.NONE;
    for (ToponymArticle article : articles) {
      score = score.plus(ToponymScore.of(find(article), article.toponyms()));
    }
    out.printf(
        Locale.ROOT,
        "  %-34s %s   found alone %s  (%d, %d found)%n",
        name,
        score.placed().figures(),
        score.found().figures(),
        score.found().right(),
        score.found().told());
  }

  private List<Found> find(ToponymArticle article) {
    List<Stretch> stretches = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (PlaceName name : finder.find(article.text())) {
      stretches.add(new Stretch(name.begin(), name.end()));
      names.add(name.text());
    }
    List<Optional<Point>> points = resolve(article, names);
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Found(stretches.get(i), points.get(i)))
        .toList();
  }

  private void printResolved(String name, List<ToponymArticle> articles) {
    int near = 0;
    int all = 0;
    for (ToponymArticle article : articles) {
      List<Toponym> located =
          article.toponyms().stream().filter(t -> t.point().isPresent()).toList();
      List<Optional<Point>> points = resolve(article, located.stream().map(Toponym::name).toList());
      for (int i = 0; i < points.size(); i++) {
        near += ToponymScore.isNear(points.get(i), located.get(i).point()) ? 1 : 0;
      }
      all += points.size();
    }
    out.printf(Locale.ROOT, "  %-34s %5.1f  (%d)%n", name, Figures.percent(near, all), all);
  }

  private List<Optional<Point>> resolve(ToponymArticle article, List<String> names) {
    List<Span> spans =
        names.stream()
            .map(name -> new Span(name, 0, name.codePointCount(0, name.length())))
            .toList();
    PlaceContext context = new PlaceContext("", article.title(), Map.of(), List.of());
    return resolver.resolveAll(spans, context).stream()
        .map(Place::location)
        .map(location -> location.map(l -> new Point(l.latitude(), l.longitude())))
        .toList();
  }
}

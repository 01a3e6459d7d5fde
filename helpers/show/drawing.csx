#nullable disable
using System.Globalization;
using System.Net;
using System.Text;

// Draws a laid-out workflow as SVG. A state's status is told by a mark, a word and the outline; colour only adds.
public sealed class Drawing
{
    private const int Margin = 24;
    private const int RowHeight = 78;
    private const int BoxHeight = 46;
    private const int BoxWidth = 236;

    private readonly StringBuilder svg = new();
    private readonly States states;
    private readonly Progress progress;
    private readonly Layout layout;

    private Drawing(States states, Progress progress)
    {
        this.states = states;
        this.progress = progress;
        layout = new Layout(states);
    }

    public static string Draw(States states, Progress progress, string title) =>
        new Drawing(states, progress).Draw(title);

    // Where the states stand, for who lays something over the picture: from its upper left corner, in its own units.
    public static IEnumerable<(string State, double X, int Y, int Width, int Height)> Boxes(States states)
    {
        var layout = new Layout(states);
        return states.All.Select(s => (s.Name, layout[s.Name].X + Margin, Top(layout[s.Name]), BoxWidth, BoxHeight));
    }

    private string Draw(string title)
    {
        var width = layout.Width + 2 * Margin;
        var height = layout.Layers * RowHeight - (RowHeight - BoxHeight) + 2 * Margin;
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0}\" height=\"{height}\" "
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"viewBox=\"0 0 {width:0} {height}\" "
                + $"font-family=\"Helvetica, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif\" role=\"img\">"
        );
        svg.Append($"<title>{Text(title)}</title>");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        foreach (var transition in states.Transitions.OrderBy(progress.Took))
        {
            Line(transition);
        }
        foreach (var transition in states.Transitions.Where(way => way.Label.Length > 0))
        {
            Label(transition);
        }
        foreach (var state in states.All)
        {
            Box(state);
        }
        return svg.Append("</svg>").ToString();
    }

    private void Line(Transition transition)
    {
        var taken = progress.Took(transition);
        var colour = taken ? "#1f2328" : "#8c959f";
        var path = new StringBuilder();
        var route = layout.Routes[transition];
        foreach (var (from, to) in route.Zip(route.Skip(1)))
        {
            path.Append(Path(from, to));
            if (to.Name is null)
            {
                path.Append(CultureInfo.InvariantCulture, $"V{Top(to) + BoxHeight}");
            }
        }
        var stroke = taken ? "stroke-width=\"2.5\"" : "stroke-width=\"1.2\" stroke-dasharray=\"5 4\"";
        svg.Append($"<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" {stroke}/>");
        var (end, back) = (route[^1], route[^1].Layer <= route[0].Layer);
        var tip = back
            ? string.Create(CultureInfo.InvariantCulture, $"M{Left(end):0.#} {Middle(end)}l-9 -5v10z")
            : string.Create(CultureInfo.InvariantCulture, $"M{X(end):0.#} {Top(end)}l-5 -9h10z");
        svg.Append($"<path d=\"{tip}\" fill=\"{colour}\"/>");
    }

    private string Path(Spot from, Spot to) =>
        to.Layer <= from.Layer ? Back(from, to)
        : LeavesSideways(from, to) ? Sideways(from, to)
        : Downwards(from, to);

    // Out of the left side, up, and into the left side.
    private static string Back(Spot from, Spot to) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"M{Left(from):0.#} {Middle(from)}H{Margin - 16}V{Middle(to)}H{Left(to):0.#}"
        );

    // Out of the right side, then down.
    private static string Sideways(Spot from, Spot to)
    {
        var (x, y, bend) = (X(to), Middle(from), 10);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{Right(from):0.#} {y}H{x - bend:0.#}Q{x:0.#} {y} {x:0.#} {y + bend}V{Top(to)}"
        );
    }

    // Out of the bottom; where the next spot is not straight below, over to it half-way.
    private static string Downwards(Spot from, Spot to)
    {
        var (x1, x2, y) = (X(from), X(to), Top(from) + BoxHeight);
        if (Math.Abs(x1 - x2) < 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"M{x1:0.#} {y}V{Top(to)}");
        }
        var half = (y + Top(to)) / 2;
        var bend = Math.Sign(x2 - x1) * 8;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{x1:0.#} {y}V{half - 8}Q{x1:0.#} {half} {x1 + bend:0.#} {half}"
                + $"H{x2 - bend:0.#}Q{x2:0.#} {half} {x2:0.#} {half + 8}V{Top(to)}"
        );
    }

    // Along the line, where it leaves the state.
    private void Label(Transition transition)
    {
        var (from, to) = (layout.Routes[transition][0], layout.Routes[transition][1]);
        var below = Top(from) + BoxHeight;
        var (x, y) =
            to.Layer <= from.Layer ? (Left(from), below + 13)
            : LeavesSideways(from, to) ? (Right(from) + 8, Middle(from) - 6)
            : X(to) > Right(from) ? (Right(from) + 8, below + 12)
            : (X(from) + 8, below + 17);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.#}\" y=\"{y}\" " + $"font-size=\"11\" fill=\"#424a53\">{Text(transition.Label)}</text>"
        );
    }

    private void Box(State state)
    {
        var status = progress.Of(state.Name);
        var look = Look.Of(status);
        var (x, y) = (layout[state.Name].X + Margin, Top(layout[state.Name]));
        var corner = state.Type == "Choice" ? 22 : 6;
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<g><rect x=\"{x:0.#}\" y=\"{y}\" width=\"{BoxWidth}\" " + $"height=\"{BoxHeight}\" rx=\"{corner}\" "
        );
        svg.Append($"fill=\"{look.Fill}\" stroke=\"{look.Stroke}\" {look.Outline}/>");
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({x + 22:0.#} {y + 23})\">{look.Mark}</g>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x + 42:0.#}\" y=\"{y + 20}\" font-size=\"{(state.Name.Length > 26 ? 12 : 13)}\" "
                + $"font-weight=\"{look.Weight}\" fill=\"#1f2328\">{Text(state.Name)}</text>"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x + 42:0.#}\" y=\"{y + 36}\" "
                + $"font-size=\"11\" fill=\"#424a53\">{Text(state.Type)} · {look.Word}</text></g>"
        );
    }

    private static double X(Spot spot) => Layout.Middle(spot) + Margin;

    private static double Left(Spot spot) => X(spot) - BoxWidth / 2;

    private static double Right(Spot spot) => X(spot) + BoxWidth / 2;

    private static int Middle(Spot spot) => Top(spot) + BoxHeight / 2;

    // There is room to go out sideways: the next spot is to the right, and nothing stands in between.
    private bool LeavesSideways(Spot from, Spot to) =>
        from.Name is not null
        && to.Layer > from.Layer
        && X(to) > Right(from) + 12
        && !layout
            .InLayer(from.Layer)
            .Any(other => other.Name is not null && other.X > from.X && other.X + Margin < X(to));

    private static int Top(Spot spot) => Margin + spot.Layer * RowHeight;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

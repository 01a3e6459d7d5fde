#nullable disable
// What a status looks like: a word, a mark drawn as a shape (fonts differ), an outline, and colours.
public sealed record Look(string Word, string Mark, string Outline, string Fill, string Stroke, string Weight)
{
    public static Look Of(Status status) =>
        status switch
        {
            Status.Succeeded => new(
                "succeeded",
                Disc("#1a7f37") + Stroked("M-5 0L-1.5 4L5 -4"),
                "stroke-width=\"1.5\"",
                "#eaf6ec",
                "#1a7f37",
                "400"
            ),
            Status.InProgress => new(
                "in progress, waiting here",
                Disc("#0550ae") + "<path d=\"M-3.5 -5.5L6 0L-3.5 5.5z\" fill=\"#ffffff\"/>",
                "stroke-width=\"4\"",
                "#ddeeff",
                "#0550ae",
                "700"
            ),
            Status.Caught => new(
                "failed, error caught",
                Disc("#9a6700") + Stroked("M0 -6V1.5M0 5V5.2"),
                "stroke-width=\"2.5\" stroke-dasharray=\"8 4\"",
                "#fff4d6",
                "#9a6700",
                "700"
            ),
            Status.Failed => new(
                "failed",
                Disc("#b3261e") + Stroked("M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5"),
                "stroke-width=\"2.5\" stroke-dasharray=\"8 4\"",
                "#ffebe9",
                "#b3261e",
                "700"
            ),
            Status.Stopped => new(
                "stopped",
                Disc("#57606a") + "<rect x=\"-4.5\" y=\"-4.5\" width=\"9\" height=\"9\" fill=\"#ffffff\"/>",
                "stroke-width=\"2.5\" stroke-dasharray=\"2 4\"",
                "#f0f1f3",
                "#57606a",
                "700"
            ),
            _ => new(
                "not reached",
                "<circle r=\"10\" fill=\"#ffffff\" stroke=\"#8c959f\" stroke-width=\"1.5\"/>",
                "stroke-width=\"1\" stroke-dasharray=\"5 4\"",
                "#ffffff",
                "#8c959f",
                "400"
            ),
        };

    private static string Disc(string colour) => $"<circle r=\"11\" fill=\"{colour}\"/>";

    private static string Stroked(string path) =>
        $"<path d=\"{path}\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2.5\" "
        + "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";
}

#nullable disable
using System.Globalization;
using System.Net;
using System.Text;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

// Bars as a picture, drawn without a screen, a font file or the network. As text it is a table.
public sealed class BarChart
{
    private readonly string title;
    private readonly string unit;
    private readonly List<(string Name, double Value)> bars;

    /// <param name="unit">What the bars measure, such as "minutes".</param>
    public BarChart(string title, string unit, IEnumerable<(string Name, double Value)> bars) =>
        (this.title, this.unit, this.bars) = (title, unit, bars.ToList());

    // What the picture says, in words.
    public string AltText =>
        $"Bar chart: {title}. "
        + string.Join(", ", bars.Select(bar => $"{bar.Name}: {Number(bar.Value)}"))
        + $" {unit}.";

    public string Svg
    {
        get
        {
            var model = new PlotModel
            {
                Title = title,
                Background = OxyColors.White,
                TextColor = Ink,
                PlotAreaBorderThickness = new OxyThickness(0),
                DefaultFont = "sans-serif",
                Padding = new OxyThickness(12),
            };
            var names = new CategoryAxis
            {
                Position = AxisPosition.Left,
                StartPosition = 1,
                EndPosition = 0,
                TickStyle = OxyPlot.Axes.TickStyle.None,
                GapWidth = 0.4,
            };
            names.Labels.AddRange(bars.Select(bar => bar.Name));
            model.Axes.Add(names);
            model.Axes.Add(
                new LinearAxis
                {
                    Position = AxisPosition.Bottom,
                    Title = unit,
                    Minimum = 0,
                    MaximumPadding = 0.12,
                    MajorGridlineStyle = LineStyle.Solid,
                    MajorGridlineColor = OxyColor.FromRgb(0xd8, 0xde, 0xe4),
                    TickStyle = OxyPlot.Axes.TickStyle.None,
                }
            );
            var series = new BarSeries
            {
                FillColor = OxyColor.FromRgb(0x05, 0x50, 0xae),
                LabelFormatString = "{0:0.##}",
                LabelPlacement = LabelPlacement.Outside,
                LabelMargin = 8,
            };
            series.Items.AddRange(bars.Select(bar => new BarItem(bar.Value)));
            model.Series.Add(series);
            var height = 110 + 26 * bars.Count;
            return new SvgExporter { Width = 680, Height = height }.ExportToString(model);
        }
    }

    public string ToHtml()
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg));
        return $"<img alt=\"{WebUtility.HtmlEncode(AltText)}\" src=\"data:image/svg+xml;base64,{data}\"/>";
    }

    public override string ToString() =>
        new Report(
            $"{title}.",
            new[] { "bar", unit },
            bars.Select(bar => new[] { bar.Name, Number(bar.Value) })
        ).ToString();

    private static OxyColor Ink => OxyColor.FromRgb(0x1f, 0x23, 0x28);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

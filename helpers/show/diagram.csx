#nullable disable
using System.Net;
using System.Text;
using Amazon.StepFunctions.Model;

// A workflow as a picture, from its live definition and, if there is one, an execution's history.
public sealed class Diagram
{
    private readonly States states;
    private readonly Progress progress;

    public Diagram(string definition, IEnumerable<HistoryEvent> history = null)
    {
        states = States.Read(definition);
        progress = new Progress(history ?? Enumerable.Empty<HistoryEvent>());
    }

    // The picture.
    public string Svg => Drawing.Draw(states, progress, AltText);

    // What the picture says, in words.
    public string AltText
    {
        get
        {
            var said = states
                .All.GroupBy(state => progress.Of(state.Name))
                .OrderBy(group => group.Key == Status.NotReached)
                .ThenByDescending(group => group.Key)
                .Select(group => $"{Look.Of(group.Key).Word}: {string.Join(", ", group.Select(state => state.Name))}");
            var ways = states
                .All.Select(state => (state.Name, Next: Next(state)))
                .Where(way => way.Next.Length > 0)
                .Select(way => $"{way.Name} to {way.Next}");
            return $"Workflow of {states.All.Count} states, starting at {states.Start}. {string.Join(". ", said)}. "
                + $"Transitions: {string.Join("; ", ways)}.";
        }
    }

    public string ToHtml()
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg));
        return $"<img alt=\"{WebUtility.HtmlEncode(AltText)}\" src=\"data:image/svg+xml;base64,{data}\"/>";
    }

    public override string ToString() =>
        new Report(
            $"The workflow's {states.All.Count} states.",
            new[] { "state", "type", "status", "next" },
            states.All.Select(state =>
                new[] { state.Name, state.Type, Look.Of(progress.Of(state.Name)).Word, Next(state) }
            )
        ).ToString();

    private string Next(State state) =>
        string.Join(
            ", or ",
            states
                .Transitions.Where(way => way.From == state.Name)
                .Select(way => way.Label.Length > 0 ? $"{way.To} ({way.Label})" : way.To)
        );
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Lessons.Tests;

/// <summary>The picture of a workflow: what it says, and that every host can show it.</summary>
[Collection(OneAtATime.Name)]
public sealed class DiagramTests(Offline offline) : IClassFixture<Offline>
{
    // A history in two lines: "A>" enters a state, "A<" leaves it, other words are types of events.
    private const string Script = """
        var definition = System.IO.File.ReadAllText("../cloud/order-processor.asl.json");
        List<HistoryEvent> History(params string[] steps) => steps.Select((step, i) => new HistoryEvent
        {
            Id = i + 1,
            Timestamp = DateTime.UnixEpoch.AddSeconds(i),
            Type = new HistoryEventType(step.EndsWith('>') ? "TaskStateEntered" : step.EndsWith('<') ? "TaskStateExited" : step),
            StateEnteredEventDetails = step.EndsWith('>') ? new() { Name = step[..^1] } : null,
            StateExitedEventDetails = step.EndsWith('<') ? new() { Name = step[..^1] } : null,
        }).ToList();
        """;

    private const string Paused = """
        History("ExecutionStarted", "DynamoDB Get Shop status>", "TaskScheduled", "DynamoDB Get Shop status<", "Shop Open?>", "Shop Open?<",
            "Emit - Workflow Started TT>", "TaskScheduled", "TaskStarted", "TaskSubmitted")
        """;

    [Fact]
    public async Task The_picture_is_an_img_with_alt_text_and_an_opaque_svg_in_it()
    {
        var outputs = await offline.TryAsync(Script, $"Console.Write(new Diagram(definition, {Paused}).ToHtml());");
        var image = new HtmlParser().ParseDocument(outputs[1]).Images.Single();
        image.AlternativeText!.ShouldStartWith("Workflow of 13 states, starting at DynamoDB Get Shop status. ");
        image.AlternativeText.ShouldContain("in progress, waiting here: Emit - Workflow Started TT.");
        image.AlternativeText.ShouldContain("succeeded: DynamoDB Get Shop status, Shop Open?.");
        var svg = Svg(image.GetAttribute("src")!);
        svg.Root!.Name.LocalName.ShouldBe("svg");
        var background = svg.Root.Elements().First(element => element.Name.LocalName == "rect");
        background.Attribute("fill")!.Value.ShouldBe("#ffffff");
        svg.Descendants()
            .Select(element => element.Name.LocalName)
            .ShouldBeSubsetOf(["svg", "title", "rect", "path", "text", "g", "circle"]);
    }

    [Fact]
    public async Task Every_state_says_its_status_in_words_beside_its_name()
    {
        var outputs = await offline.TryAsync(Script, $"Console.Write(new Diagram(definition, {Paused}).ToHtml());");
        var texts = Svg(new HtmlParser().ParseDocument(outputs[1]).Images.Single().GetAttribute("src")!)
            .Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value)
            .ToList();
        texts[texts.IndexOf("Shop Open?") + 1].ShouldBe("Choice · succeeded");
        texts[texts.IndexOf("Emit - Workflow Started TT") + 1].ShouldBe("Task · in progress, waiting here");
        texts[texts.IndexOf("Emit - order finished") + 1].ShouldBe("Task · not reached");
    }

    [Fact]
    public async Task A_caught_error_a_failure_and_a_stop_are_told_apart()
    {
        var outputs = await offline.TryAsync(
            Script,
            """
            Console.WriteLine(new Diagram(definition, History("Emit - Workflow Started TT>", "TaskTimedOut", "Emit - Workflow Started TT<")).AltText);
            Console.WriteLine(new Diagram(definition, History("Generate Order Number>", "TaskFailed", "ExecutionFailed")).AltText);
            Console.WriteLine(new Diagram(definition, History("Emit - Workflow Started TT>", "TaskSubmitted", "ExecutionAborted")).AltText);
            """
        );
        var lines = outputs[1].Trim().Split('\n');
        lines[0].ShouldContain(". failed, error caught: Emit - Workflow Started TT.");
        lines[1].ShouldContain(". failed: Generate Order Number.");
        lines[2].ShouldContain(". stopped: Emit - Workflow Started TT.");
    }

    [Fact]
    public async Task No_two_states_overlap_and_everything_is_inside_the_picture()
    {
        var outputs = await offline.TryAsync(Script, "Console.Write(new Diagram(definition).Svg);");
        var svg = XDocument.Parse(outputs[1]);
        double Number(XElement element, string name) =>
            double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var boxes = svg.Descendants()
            .Where(element => element.Name.LocalName == "rect" && element.Attribute("rx") is not null)
            .Select(box =>
                (X: Number(box, "x"), Y: Number(box, "y"), W: Number(box, "width"), H: Number(box, "height"))
            )
            .ToList();
        boxes.Count.ShouldBe(13);
        foreach (var (i, a) in boxes.Index())
        {
            (
                a.X >= 0
                && a.Y >= 0
                && a.X + a.W <= Number(svg.Root!, "width")
                && a.Y + a.H <= Number(svg.Root!, "height")
            ).ShouldBeTrue();
            boxes
                .Skip(i + 1)
                .ShouldNotContain(b => a.X < b.X + b.W && b.X < a.X + a.W && a.Y < b.Y + b.H && b.Y < a.Y + a.H);
        }
        Number(svg.Root!, "width").ShouldBeLessThanOrEqualTo(900);
    }

    [Fact]
    public async Task A_workflow_with_a_loop_and_hostile_names_is_drawn_too()
    {
        var outputs = await offline.TryAsync(
            """"
            var loop = """{"StartAt":"<A & \"B\">","States":{"<A & \"B\">":{"Type":"Pass","Next":"C"},"C":{"Type":"Choice","Choices":[{"Variable":"$.x","NumericEquals":1,"Next":"<A & \"B\">"}],"Default":"D"},"D":{"Type":"Succeed"}}}""";
            Console.Write(new Diagram(loop).Svg);
            """"
        );
        XDocument.Parse(outputs[0]).Descendants().ShouldContain(element => element.Value == "<A & \"B\">");
    }

    [Fact]
    public async Task As_plain_text_it_is_a_table_that_stands_alone()
    {
        var outputs = await offline.TryAsync(Script, $"new Diagram(definition, {Paused})");
        var lines = outputs[1].Split('\n');
        lines[0].ShouldBe("The workflow's 13 states.");
        lines.ShouldContain(line =>
            line.StartsWith("Emit - Workflow Started TT") && line.Contains("in progress, waiting here")
        );
    }

    private static XDocument Svg(string source)
    {
        const string Prefix = "data:image/svg+xml;base64,";
        source.ShouldStartWith(Prefix);
        return XDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(source[Prefix.Length..])));
    }
}

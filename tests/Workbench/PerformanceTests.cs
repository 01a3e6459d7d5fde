using Amazon.EventBridge.Model;
using Microsoft.Playwright;
using Workbench.Live;
using Workbench.Tests.Lessons;

namespace Workbench.Tests;

/// <summary>The bars of speed, measured in the browser. <see cref="Bar"/> says how strictly they are held.</summary>
public sealed class PerformanceTests(Chromium chromium) : PageTest(chromium)
{
    private const string Lesson = "01-create-the-rule";
    private const string First = "import";
    private const string Second = "event";
    private const int Times = 3;

    // Looks at each frame, as a person would, and notes when it first saw what is waited for.
    private const string NoteMarks = """
        window.marks = {};
        const look = () => {
          const seen = {
            text: document.querySelector('.lesson .text h1'),
            editor: document.body?.dataset.live && document.querySelector('.editor[data-ready]'),
          };
          for (const [name, is] of Object.entries(seen)) { if (is) { marks[name] ??= performance.now(); } }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        """;

    // From the press of a cell's button until it shows that it has run.
    private const string TimeRun = """
        id => new Promise((done, failed) => {
          const cell = document.querySelector(`section.cell[id='${id}']`);
          const began = performance.now();
          new MutationObserver((_, watch) => {
            watch.disconnect();
            done(performance.now() - began);
          }).observe(cell, { attributeFilter: ['data-run'] });
          setTimeout(() => failed(new Error('it did not end')), 90000);
          document.getElementById(`run-${id}`).click();
        })
        """;

    [Fact]
    public async Task A_lesson_is_readable_and_can_be_written_soon_after_it_was_opened()
    {
        var (text, editor) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            var page = await NewPageAsync();
            await page.AddInitScriptAsync(NoteMarks);
            await page.GotoAsync(new Uri(Workshop.Address, $"/lessons/{Lesson}").ToString());
            await new LessonView(page, LessonView.Load(Lesson)).EditorsAsync();
            text.Add(await page.EvaluateAsync<double>("marks.text"));
            editor.Add(await page.EvaluateAsync<double>("marks.editor"));
            await page.CloseAsync();
        }

        Bar.Hold("text readable", 500, text);
        Bar.Hold("editor usable", 1500, editor);
    }

    [Fact]
    public async Task The_first_cell_is_quick_and_an_empty_one_at_once()
    {
        await GoAsync($"/lessons/{Lesson}");
        var view = new LessonView(Page, LessonView.Load(Lesson));
        await view.EditorsAsync();
        Bar.Hold("first cell, cold", 3000, await RunAsync(First));

        await view.WriteAsync(Second, "");
        var empty = new List<double>();
        for (var i = 0; i < 10; i++)
        {
            empty.Add(await RunAsync(Second));
        }
        Bar.Hold("empty cell", 50, empty);

        // The next session has had time to warm up.
        await Page.WaitForTimeoutAsync(20_000);
        await GoAsync("/lessons/02-emit-a-new-order");
        await view.EditorsAsync();
        Bar.Hold("first cell, warm", 1000, await RunAsync(First));
    }

    [Fact]
    public async Task A_thousand_executions_and_ten_thousand_events_slow_nothing()
    {
        using var shop = Workshop.Shop();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 900),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (batch, cancelled) =>
            {
                // The first hundred are orders: an order is an execution, and two events or more.
                var type = batch < 100 ? "Validator.NewOrder" : "Barista.Hummed";
                var entries = Enumerable.Range(batch * 10, 10).Select(order => Entry(type, $"{order}"));
                await shop.Events.PutEventsAsync(new PutEventsRequest { Entries = [.. entries] }, cancelled);
            }
        );

        await GoAsync("/shop/workflow");
        await Page.GetByText("The newest 100 executions.").WaitForAsync();
        await Page.GetByText("Waits at Emit - Workflow Started TT.")
            .Or(Page.GetByText("succeeded after"))
            .First.WaitForAsync();
        await GoAsync("/shop/events");
        await Page.GetByText("10,000 events, the newest first.").WaitForAsync(new() { Timeout = 60_000 });
        var seen = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await shop.Events.PutEventsAsync(new PutEventsRequest { Entries = [Entry("Barista.Sang", $"late-{i}")] });
            var committed = System.Diagnostics.Stopwatch.GetTimestamp();
            await Page.GetByText($"order late-{i}").First.WaitForAsync();
            seen.Add(System.Diagnostics.Stopwatch.GetElapsedTime(committed).TotalMilliseconds);
        }
        Bar.Hold("commit seen, with 10,000 events and 1,000 executions", 500, seen);

        var text = new List<double>();
        foreach (var view in new[] { "events", "rules", "workflow", "tables", "functions", "logs" })
        {
            await GoAsync($"/shop/{view}");
            await Page.Locator("#shop-view h2").WaitForAsync();
            text.Add(
                await Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime")
            );
        }
        Bar.Hold("the slowest view readable, with 10,000 events and 1,000 executions", 500, text.Max());
    }

    [Fact]
    public async Task What_is_committed_is_seen_within_half_a_second()
    {
        using var shop = Workshop.Shop();
        await GoAsync("/shop/events");
        await Page.GetByText("No event has crossed the bus yet.").WaitForAsync();
        var seen = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await shop.Events.PutEventsAsync(new PutEventsRequest { Entries = [Entry("Validator.NewOrder", $"{i}")] });
            var committed = System.Diagnostics.Stopwatch.GetTimestamp();
            await Page.GetByText($"order {i}").First.WaitForAsync();
            seen.Add(System.Diagnostics.Stopwatch.GetElapsedTime(committed).TotalMilliseconds);
        }
        Bar.Hold("commit seen", 500, seen);
    }

    private Task<double> RunAsync(string cell) => Page.EvaluateAsync<double>(TimeRun, cell);

    private static PutEventsRequestEntry Entry(string type, string order) =>
        new()
        {
            EventBusName = Names.Bus,
            Source = Names.Source,
            DetailType = type,
            Detail = $$"""{"userId":"1","orderId":"{{order}}"}""",
        };
}

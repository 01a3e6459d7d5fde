using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>Slips of the hand: a quote that is missing, a cell out of turn, a clean-up that stops halfway.</summary>
[Collection(OneAtATime.Name)]
public sealed class SlipTests
{
    [Fact]
    public async Task A_quote_or_bracket_that_is_missing_in_a_blank_is_told_with_the_line_and_what_to_look_for()
    {
        await using var shop = await Shop.OpenAsync();
        var quote = await Shop.RunAsync("00-start-here", ("regionOfBus", "\"us-east-1"));
        quote.Failure!.Error!.Message.ShouldContain("Text ends with the same quotes with which it begins");
        quote.Failure.Error.Code.ShouldBe("var region = \"us-east-1;");

        var bracket = await Shop.RunAsync("00-start-here", ("firstCall", "new() { Name = \"Serverlesspresso\""));
        bracket.Failure!.Error!.Message.ShouldContain("needs its partner");
    }

    [Fact]
    public async Task A_text_without_quotes_and_a_property_that_is_misspelled_are_told_with_what_to_do()
    {
        await using var shop = await Shop.OpenAsync();
        var text = await Shop.RunAsync("00-start-here", ("firstCall", "new() { Name = Serverlesspresso }"));
        text.Failure!.Error!.Message.ShouldContain("If it is text, it stands in quotes");

        var property = await Shop.RunAsync("00-start-here", ("firstCall", "new() { name = \"Serverlesspresso\" }"));
        property.Failure!.Error!.Message.ShouldContain("'name'");
        property.Failure.Error.Message.ShouldContain("upper and lower case count");
    }

    [Fact]
    public async Task A_cell_that_runs_before_the_one_it_needs_is_told_so()
    {
        await using var shop = await Shop.OpenAsync();
        using var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        var cells = Lesson.Load(Checkout.Lesson("04-resume-the-workflow")).Solved().Cells;
        var second = cells.Single(cell => cell.Id == "resume-second").Source;
        var cold = await kernel.RunAsync("Cell", second, TestContext.Current.CancellationToken);
        cold.Error!.Message.ShouldContain("begin with the first cell");

        await kernel.RunAsync("Cell", cells[1].Source, TestContext.Current.CancellationToken);
        var early = await kernel.RunAsync("Cell", second, TestContext.Current.CancellationToken);
        early.Error!.Message.ShouldContain("'after'");
        early.Error.Message.ShouldContain("If a cell above makes it, run that cell first");
    }

    [Fact]
    public async Task A_clean_up_that_stopped_halfway_is_told_and_ends_well_when_it_is_run_again()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync("await CatchUpAsync(4);");
        const string only =
            "await eventBridge.RemoveTargetsAsync(new RemoveTargetsRequest "
            + "{ EventBusName = \"Serverlesspresso\", Rule = \"WaitingCompletion\", Ids = ids });";
        var halfway = await Shop.RunAsync(
            "05-clean-up",
            ("takeDown", only),
            ("stopOrders", "Console.WriteLine();"),
            ("deleteRows", "Console.WriteLine();")
        );
        halfway.ShouldSucceed();
        halfway.Text("take-down").ShouldContain("the rule is still there, without targets");
        halfway.Text("stop-executions").ShouldContain("still wait");
        halfway.Text("delete-rows").ShouldContain("still in the table");
        halfway.Text("gone").ShouldContain("Something is left.");
        halfway.Text("gone").ShouldContain("Found: the rule, orders that wait, rows in the table");

        var again = await Shop.RunAsync("05-clean-up");
        again.ShouldSucceed();
        again.Text("gone").ShouldStartWith("Everything you made is gone.");
    }

    [Fact]
    public async Task Tokens_of_another_pause_and_with_a_line_break_are_told_in_the_words_of_the_notes_below_the_cell()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync("await CatchUpAsync(4);");
        var broken = await Shop.RunAsync(
            "04-resume-the-workflow",
            (
                "resumeFirst",
                "new SendTaskSuccessRequest { TaskToken = firstToken.Insert(40, \"\\n\"), Output = \"{}\" }"
            )
        );
        broken.Failure!.Error!.Name.ShouldEndWith("InvalidTokenException");
        var old = await Shop.RunAsync(
            "04-resume-the-workflow",
            ("resumeSecond", "new SendTaskSuccessRequest { TaskToken = firstToken, Output = \"{}\" }")
        );
        old.Failure!.Error!.Name.ShouldEndWith("TaskTimedOutException");
        old.Failure.Error.Message.ShouldBe("Task Timed Out: 'Provided task does not exist anymore'");
    }

    [Theory]
    [InlineData("http://127.0.0.1:9", "Nobody answers at http://127.0.0.1:9")]
    [InlineData("http://no.such.host.invalid:4566", "Nobody answers at http://no.such.host.invalid:4566")]
    [InlineData("https://127.0.0.1:{port}", "does not speak https")]
    [InlineData("http://127.0.0.1:{page}", "is no cloud: it sent a web page")]
    public async Task A_target_that_is_not_there_or_is_something_else_is_told_by_the_first_call_and_the_health_check(
        string target,
        string says
    )
    {
        await using var shop = await Shop.OpenAsync();
        await using var page = await WebPage.StartAsync();
        target = target.Replace("{port}", $"{shop.Port}").Replace("{page}", $"{page.Port}");
        Environment.SetEnvironmentVariable("WORKSHOP_TARGET", target);
        var outputs = await Shop.TryAsync(
            "try { await RequireShopAsync(); } catch (LessonStop stop) { Console.Write(stop.Message); }",
            "await HealthCheckAsync()"
        );
        outputs[0].ShouldContain(says);
        outputs[0].ShouldContain("look at WORKSHOP_TARGET, which names this place");
        outputs[1].ShouldContain(says);
    }

    /// <summary>Something else on a port of this machine.</summary>
    private sealed class WebPage : IAsyncDisposable
    {
        private readonly WebApplication site;

        private WebPage(WebApplication site) => this.site = site;

        public int Port => new Uri(site.Urls.Single()).Port;

        public static async Task<WebPage> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var site = builder.Build();
            site.MapFallback(() => Results.Content("<p>Hello</p>", "text/html"));
            await site.StartAsync();
            return new WebPage(site);
        }

        public ValueTask DisposeAsync() => site.DisposeAsync();
    }
}

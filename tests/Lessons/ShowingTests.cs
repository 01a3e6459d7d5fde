namespace Lessons.Tests;

/// <summary>Tables, DataFrames, waiting and stopping: what a learner reads below a cell.</summary>
[Collection(OneAtATime.Name)]
public sealed class ShowingTests(Offline offline) : IClassFixture<Offline>
{
    private const string Items = """
        var items = new List<Dictionary<string, AttributeValue>>
        {
            new() { ["TS"] = new() { N = "1790000000000" }, ["SK"] = new() { S = "2" }, ["PK"] = new() { S = "orders" }, ["robot"] = new() { BOOL = false } },
            new() { ["PK"] = new() { S = "orders" }, ["SK"] = new() { S = "3" }, ["TaskToken"] = new() { S = new string('A', 712) } },
        };
        """;

    [Fact]
    public async Task A_DataFrame_has_the_keys_first_then_the_names_in_order_and_columns_with_types()
    {
        var outputs = await offline.TryAsync(
            Items,
            """
            var frame = ToDataFrame(items);
            Console.Write(string.Join(" ", frame.Columns.Select(column => $"{column.Name}:{column.DataType.Name}")));
            """
        );
        outputs[1].ShouldBe("PK:String SK:String TS:Int64 TaskToken:String robot:Boolean");
    }

    [Fact]
    public async Task A_DataFrame_shortens_tokens_and_leaves_out_what_an_item_lacks()
    {
        var outputs = await offline.TryAsync(Items, "ToDataFrame(items)");
        outputs[1]
            .Split('\n')
            .ShouldBe([
                "2 rows, 5 columns.",
                "",
                "PK      SK             TS  TaskToken                                   robot",
                "------  --  -------------  ------------------------------------------  -----",
                "orders   2  1790000000000                                              False",
                "orders   3                 AAAAAAAAAAAAAAAAAAAAAAAA… (712 characters)",
            ]);
    }

    [Fact]
    public async Task An_empty_or_missing_list_of_items_is_an_empty_DataFrame()
    {
        var outputs = await offline.TryAsync(
            "ToDataFrame(new List<Dictionary<string, AttributeValue>>())",
            "ToDataFrame(null)"
        );
        outputs.ShouldBe(["0 rows, 0 columns.", "0 rows, 0 columns."]);
    }

    [Fact]
    public async Task Every_type_of_attribute_has_a_text_and_its_name()
    {
        var outputs = await offline.TryAsync(
            """
            TabulateItem("All.", new()
            {
                ["a"] = new() { M = new() { ["x"] = new() { L = new() { new() { N = "1" }, new() { NULL = true } } } } },
                ["b"] = new() { SS = new() { "p", "q" } },
                ["c"] = new() { B = new System.IO.MemoryStream(new byte[3]) },
            })
            """
        );
        outputs[0]
            .Split('\n')[4..]
            .ShouldBe(["a          M     {x: [1, null]}", "b          SS    {p, q}", "c          B     (3 bytes)"]);
    }

    [Fact]
    public async Task A_report_escapes_what_it_shows_as_html()
    {
        var outputs = await offline.TryAsync(
            "Console.Write(Tabulate(\"<b>\", new[] { \"<script>\" }, (\"&\", x => x)).ToHtml());"
        );
        const string left = " style=\"text-align:left\"";
        outputs[0]
            .ShouldBe(
                $"<table><caption{left}>&lt;b&gt;</caption><thead><tr><th scope=\"col\"{left}>&amp;</th></tr></thead>"
                    + $"<tbody><tr><td{left}>&lt;script&gt;</td></tr></tbody></table>"
            );
    }

    [Fact]
    public async Task Numbers_stand_on_the_right_and_text_on_the_left_in_every_host()
    {
        var outputs = await offline.TryAsync(
            """
            var report = Tabulate("Two.", new[] { "7", "10" }, ("name", n => "n" + n), ("number", n => n));
            Console.Write(report + "\n" + report.ToHtml());
            """
        );
        outputs[0].ShouldContain("name  number\n----  ------\nn7         7\nn10       10\n");
        outputs[0].ShouldContain("<td style=\"text-align:left\">n7</td><td style=\"text-align:right\">7</td>");
    }

    [Fact]
    public async Task Waiting_gives_back_what_it_saw_and_says_how_long_it_took()
    {
        var outputs = await offline.TryAsync(
            "var n = 0; Console.Write(await WaitForAsync(\"the third look\", async () => ++n < 3 ? null : $\" {n}\"));"
        );
        outputs[0].ShouldMatch(@"^Waiting for the third look … seen after 0\.\d s\.\n 3$");
    }

    [Fact]
    public async Task Waiting_ends_at_its_limit_with_what_was_missing_and_what_to_try()
    {
        var outputs = await offline.TryAsync(
            """
            try { await WaitForAsync<string>("a miracle", async () => null, "Look up.", seconds: 0); }
            catch (LessonStop stop) { Console.Write(stop); }
            """,
            "LessonStop.Forget();"
        );
        outputs[0].ShouldEndWith("After 0 s there was still no sign of a miracle. Look up.");
    }

    [Fact]
    public async Task After_a_stop_the_next_waits_of_the_same_run_look_once_and_name_the_first_stop()
    {
        var outputs = await offline.TryAsync(
            """
            try { await RequireRuleAsync(); } catch (LessonStop first) { Console.WriteLine(first); }
            """,
            """
            try { await WaitForAsync<string>("a miracle", async () => null); }
            catch (LessonStop second) { Console.WriteLine(second); }
            """,
            """
            try { await WaitForAsync<string>("a wonder", async () => null); }
            catch (LessonStop third) { Console.WriteLine(third); }
            Console.WriteLine(await WaitForAsync("the sun", async () => "it is there"));
            """,
            "LessonStop.Forget();"
        );
        var stopped = outputs[0].Trim();
        outputs[1].ShouldContain($"did not wait for a miracle, because a cell above stopped: {stopped}");
        outputs[2].ShouldContain($"did not wait for a wonder, because a cell above stopped: {stopped}");
        outputs[2].ShouldContain("it is there");
    }

    [Fact]
    public async Task An_unknown_target_is_refused_with_the_choices()
    {
        Environment.SetEnvironmentVariable("WORKSHOP_TARGET", "moon");
        try
        {
            var run = await Shop.RunAsync("00-start-here");
            run.Failure!.Error!.Message.ShouldBe(
                "WORKSHOP_TARGET is 'moon'. It can be local, aws, or an endpoint such as http://127.0.0.1:4566."
            );
        }
        finally
        {
            Environment.SetEnvironmentVariable("WORKSHOP_TARGET", "http://127.0.0.1:9");
        }
    }
}

using System.Diagnostics;
using NotebookHost.Scripting;

namespace Lessons.Tests;

/// <summary>What a learner is told when it goes wrong, within the cell and soon.</summary>
[Collection(OneAtATime.Name)]
public sealed class MistakeTests
{
    // For calls, whose time is the machine's: much less when it is quiet, and no retries at any rate.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("Serverlespresso", "awsserverlessda.serverlesspresso", "Validator.NewOrder", "there is no such bus")]
    [InlineData("default", "awsserverlessda.serverlesspresso", "Validator.NewOrder", "went to the bus 'default'")]
    [InlineData("", "awsserverlessda.serverlesspresso", "Validator.NewOrder", "as it does without EventBusName")]
    [InlineData("Serverlesspresso", "serverlesspresso", "Validator.NewOrder", "its Source is 'serverlesspresso'")]
    [InlineData("Serverlesspresso", "AwsServerlessDa.Serverlesspresso", "Validator.NewOrder", "its Source is 'AwsS")]
    [InlineData("Serverlesspresso", "awsserverlessda.serverlesspresso", "Validator.newOrder", "its DetailType is")]
    public async Task An_order_that_nobody_hears_is_told_by_the_wait_for_its_workflow(
        string bus,
        string source,
        string type,
        string says
    )
    {
        await using var shop = await Shop.OpenAsync();
        var onBus = bus.Length > 0 ? $"EventBusName = \"{bus}\", " : "";
        var code =
            $"new PutEventsRequestEntry {{ {onBus}Source = \"{source}\", DetailType = \"{type}\", "
            + "Detail = \"{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":\\\"2\\\"}\" }";
        var run = await Shop.RunAsync("02-emit-a-new-order", ("newOrder", code));
        run.Text("put-events").ShouldContain(says);
        run.Failure!.Error!.Message.ShouldContain(says);
        SecondsWaited(Outputs.Text(run.Failure.Outputs)).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task A_detail_that_is_not_JSON_is_told_with_code_and_message_and_the_next_cell_says_so_too()
    {
        await using var shop = await Shop.OpenAsync();
        var run = await Shop.RunAsync("02-emit-a-new-order", ("newOrder", Entry("{userId:1}")));
        run.Text("put-events").ShouldContain("MalformedDetail");
        run.Text("put-events").ShouldContain("Detail is not JSON");
        run.Failure!.Error!.Message.ShouldStartWith("Detail is not JSON");
    }

    [Fact]
    public async Task An_order_without_an_id_is_told_by_what_the_workflow_says()
    {
        await using var shop = await Shop.OpenAsync();
        var run = await Shop.RunAsync("02-emit-a-new-order", ("newOrder", Entry("{\\\"userId\\\":\\\"1\\\"}")));
        run.Text("put-events").ShouldContain("Detail has no orderId");
        run.Failure!.Error!.Message.ShouldStartWith(
            "The workflow failed before it paused at 'Emit - Workflow Started TT'."
        );
    }

    [Fact]
    public async Task Ids_that_are_numbers_and_other_ids_are_told_and_do_not_stand_in_the_way_of_later_lessons()
    {
        await using var shop = await Shop.OpenAsync();
        var numbers = await Shop.TryAsync(
            Send("{\\\"userId\\\":1,\\\"orderId\\\":2}") + Send("{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":\\\"33\\\"}")
        );
        numbers.Count.ShouldBe(1);
        foreach (
            var lesson in new[] { "01-create-the-rule", "02-emit-a-new-order", "04-resume-the-workflow", "05-clean-up" }
        )
        {
            (await Shop.RunAsync(lesson)).ShouldSucceed();
        }
        var left = await Shop.TryAsync("Console.Write((await RunningAsync()).Count + (await RowsAsync()).Count);");
        left.ShouldBe(["0"]);
    }

    [Fact]
    public async Task A_full_shop_is_told_with_the_call_that_empties_it()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync(
            "foreach (var id in Enumerable.Range(100, 20)) { "
                + Send("{\\\"userId\\\":\\\"1\\\",\\\"orderId\\\":\\\"\" + id + \"\\\"}")
                + " } await WaitForAsync(\"20 orders\", async () => (await RowsAsync()).Count == 20 ? \"\" : null);"
        );
        var run = await Shop.RunAsync("02-emit-a-new-order");
        run.Failure!.Error!.Message.ShouldBe(
            "The shop took no order: 20 orders are under way. Stop them with 05-clean-up, or with: await ClearAllOrdersAsync()"
        );
        await Shop.TryAsync("await ClearAllOrdersAsync();");
        (await Shop.RunAsync("02-emit-a-new-order")).ShouldSucceed();
    }

    [Fact]
    public async Task A_local_cloud_that_was_stopped_is_told_in_a_sentence()
    {
        var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        await using (await Shop.OpenAsync())
        {
            (await RunAsync(kernel, "#!import ../helpers/workshop.csx")).Error.ShouldBeNull();
        }
        await ShouldSayAsync(
            kernel,
            "await eventBridge.ListRulesAsync(new ListRulesRequest())",
            "Nobody answers at http://127.0.0.1:",
            "Run the first cell of the lesson again."
        );
        await ShouldSayAsync(kernel, "await RequireOrderAsync()", "Run the first cell of the lesson again.");
    }

    [Fact]
    public async Task A_reset_while_the_kernel_lives_is_told_and_mended_by_the_first_cell()
    {
        const string first = "#!import ../helpers/workshop.csx";
        const string next = "(await eventBridge.ListRulesAsync(new() { EventBusName = Shop.Bus })).Rules.Count";
        var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        int port;
        await using (var before = await Shop.OpenAsync())
        {
            port = before.Port;
            (await RunAsync(kernel, first)).Error.ShouldBeNull();
            (await RunAsync(kernel, next)).Error.ShouldBeNull();
        }
        await using var after = await Shop.OpenAsync(port);
        await ShouldSayAsync(kernel, next, "does not know these keys: it was reset", "Run the first cell");
        (await RunAsync(kernel, first)).Error.ShouldBeNull();
        (await RunAsync(kernel, next)).Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(
        "new AmazonEventBridgeClient(old, Aimed(new AmazonEventBridgeConfig())).ListRulesAsync(new ListRulesRequest())"
    )]
    [InlineData("new AmazonDynamoDBClient(old, Aimed(new AmazonDynamoDBConfig())).ListTablesAsync()")]
    [InlineData(
        "new AmazonStepFunctionsClient(old, Aimed(new AmazonStepFunctionsConfig()))"
            + ".ListStateMachinesAsync(new ListStateMachinesRequest())"
    )]
    public async Task Keys_that_a_reset_has_changed_are_told_in_a_sentence(string call)
    {
        await using var shop = await Shop.OpenAsync();
        var kernel = new Kernel(new KernelOptions { WorkingDirectory = Checkout.Notebooks });
        (await RunAsync(kernel, "#!import ../helpers/workshop.csx")).Error.ShouldBeNull();
        await RunAsync(
            kernel,
            "var old = new Amazon.Runtime.BasicAWSCredentials(\"KEYOFANOTHERCLOUD000\", \"secret\");"
        );
        await ShouldSayAsync(kernel, "await " + call, "does not know these keys: it was reset", "Run the first cell");
    }

    [Fact]
    public async Task An_order_with_a_minute_left_is_not_taken_for_fresh_when_the_clock_was_moved()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync("await PlaceOrderAsync();");
        await shop.PassAsync(TimeSpan.FromMinutes(14));
        var outputs = await Shop.TryAsync("await RequireOrderAsync();", "await RequireOrderAsync();");
        outputs[0].ShouldStartWith("The order 2 that was here has moved on or ran out of time");
        outputs[1].ShouldContain("in the shop's time, which is 14 min ahead of yours");
    }

    [Fact]
    public async Task A_rule_that_was_disabled_is_told_before_lesson_04_with_why()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync(
            "await MakeRuleAsync(); await eventBridge.DisableRuleAsync(new() { EventBusName = \"Serverlesspresso\", Name = \"WaitingCompletion\" });"
        );
        var message = (await Shop.RunAsync("04-resume-the-workflow")).Failure!.Error!.Message;
        message.ShouldContain("run 01-create-the-rule first");
        message.ShouldContain("Found: the rule is disabled");
    }

    [Fact]
    public async Task A_permission_that_is_missing_is_found_by_the_check_of_the_rule()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            """
            await MakeRuleAsync();
            var policy = JsonNode.Parse((await lambda.GetPolicyAsync(new() { FunctionName = "WaitingCompletion" })).Policy);
            foreach (var statement in policy["Statement"].AsArray())
            {
                await lambda.RemovePermissionAsync(
                    new() { FunctionName = "WaitingCompletion", StatementId = (string)statement["Sid"] });
            }
            """,
            "await CheckRuleAsync()"
        );
        outputs[1].ShouldContain("does not permit EventBridge to call it for this rule");
        outputs[1].ShouldContain("the principal events.amazonaws.com");
    }

    [Theory]
    [InlineData("whichRule.CheckAsync(\"WorkflowStarted\")")]
    [InlineData("putRule.CheckAsync()")]
    [InlineData("eventBridge.ListRulesAsync(new ListRulesRequest())")]
    public async Task A_forgotten_await_is_told(string call)
    {
        await using var shop = await Shop.OpenAsync();
        (await Shop.TryAsync(call))[0]
            .ShouldStartWith("This is a call that nobody waits for. Put await in front of it");
    }

    [Fact]
    public async Task A_guess_with_the_exceptions_name_and_one_without_quotes_count_too()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await secondUse.CheckAsync(\"TaskTimedOutException\")",
            "await secondUse.CheckAsync(TaskTimedOut)",
            "await whichRule.CheckAsync(WorkflowStarted)"
        );
        outputs.ShouldAllBe(output => output.StartsWith("✔ Right."));
    }

    [Fact]
    public async Task A_rule_that_was_put_on_the_default_bus_is_found_by_the_clean_up_with_the_calls_that_delete_it()
    {
        await using var shop = await Shop.OpenAsync();
        await Shop.TryAsync(
            """
            await eventBridge.PutRuleAsync(
                new PutRuleRequest { Name = "WaitingCompletion", EventPattern = "{\"source\": [\"awsserverlessda.serverlesspresso\"]}" });
            await eventBridge.PutTargetsAsync(
                new PutTargetsRequest { Rule = "WaitingCompletion", Targets = new() { new() { Id = "mine", Arn = await FunctionArnAsync() } } });
            """
        );
        var mended = await Shop.TryAsync("await MakeRuleAsync(); await putRule.CheckAsync()");
        mended[0].ShouldContain("✔ Right.");
        mended[0].ShouldContain("On the bus 'default' there is one of the same name");

        var told = (await Shop.RunAsync("05-clean-up")).Text("gone");
        told.ShouldStartWith("Something is left.");
        told.ShouldContain("Found: the rule WaitingCompletion on the bus 'default'");

        var calls = told.Split('\n').Where(line => line.StartsWith("await ", StringComparison.Ordinal));
        await Shop.TryAsync(string.Join('\n', calls));
        var gone = (await Shop.RunAsync("05-clean-up")).Text("gone");
        gone.ShouldStartWith("Everything you made is gone.");
        gone.ShouldContain("✔ Right.");
    }

    [Fact]
    public void The_notes_on_broken_and_used_tokens_stand_under_the_cells_that_send_tokens()
    {
        var cells = Lesson.Load(Checkout.Lesson("04-resume-the-workflow")).Notebook.Cells;
        foreach (var id in new[] { "resume-first", "resume-second" })
        {
            var note = cells.SkipWhile(cell => cell.Id != id).ElementAt(1).Source;
            note.ShouldContain("InvalidToken?");
            note.ShouldContain("TaskTimedOut?");
        }
    }

    [Fact]
    public async Task Without_credentials_for_AWS_the_first_cell_says_so()
    {
        using var stranger = Variables.OfAStrangerToAws(region: "us-east-1");
        var run = await Shop.RunAsShippedAsync("00-start-here");
        run.Failure!.Error!.Message.ShouldStartWith("No AWS credentials were found. Sign in");
    }

    [Fact]
    public async Task Without_a_region_for_AWS_the_first_cell_says_so()
    {
        using var stranger = Variables.OfAStrangerToAws(region: null);
        var run = await Shop.RunAsShippedAsync("00-start-here");
        run.Failure!.Error!.Message.ShouldStartWith("No AWS region is set. Set AWS_REGION to the region");
    }

    // Who waits writes a dot for each second of its own clock, so a busy machine does not count.
    private static int SecondsWaited(string output) =>
        output
            .Split('\n')
            .Single(line => line.StartsWith("Waiting for ", StringComparison.Ordinal))
            .Count(c => c == '.');

    private static string Entry(string detail) =>
        "new PutEventsRequestEntry { EventBusName = \"Serverlesspresso\", Source = \"awsserverlessda.serverlesspresso\", "
        + $"DetailType = \"Validator.NewOrder\", Detail = \"{detail}\" }}";

    private static string Send(string detail) =>
        $"await eventBridge.PutEventsAsync(new PutEventsRequest {{ Entries = [{Entry(detail)}] }});\n";

    private static async Task ShouldSayAsync(Kernel kernel, string code, params string[] words)
    {
        var began = Stopwatch.GetTimestamp();
        var error = (await RunAsync(kernel, code)).Error.ShouldNotBeNull(code);
        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(Soon, code);
        foreach (var word in words)
        {
            error.Message.ShouldContain(word, customMessage: code);
        }
    }

    private static Task<CellRun> RunAsync(Kernel kernel, string code) =>
        kernel.RunAsync("Cell", code, TestContext.Current.CancellationToken);
}

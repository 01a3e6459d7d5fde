using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using Microsoft.Playwright;
using Workbench.Live;

namespace Workbench.Tests.Shop;

public sealed class ShopPageTests(Chromium chromium) : PageTest(chromium)
{
    private const string Order = """{"userId":"1","orderId":"2"}""";

    [Fact]
    public async Task Events_show_as_they_cross_the_bus_with_the_rules_that_match()
    {
        await GoAsync("/shop/events");
        await Page.GetByText("No event has crossed the bus yet.").WaitForAsync();
        using var shop = Workshop.Shop();

        await PutOrderAsync(shop);

        var row = Page.Locator(".row", new() { HasText = "Validator.NewOrder" });
        await row.GetByText("rules LogEverything, NewOrder").WaitForAsync();
        (await row.InnerTextAsync()).ShouldContain("order 2");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        (await Page.GetByLabel("The event's JSON").InnerTextAsync()).ShouldContain("\"orderId\": \"2\"");
        await Page.GetByText("OrderProcessor.WorkflowStarted").First.WaitForAsync();
    }

    [Fact]
    public async Task An_event_put_from_the_form_starts_an_order_and_a_pattern_is_tried_on_it()
    {
        await GoAsync("/shop/events");
        await Page.GetByText("Put an event").ClickAsync();
        await Page.GetByText("Put the event").ClickAsync();
        await Page.GetByText("EventBridge has taken it: event ").WaitForAsync();
        await Page.GetByText("OrderProcessor.WorkflowStarted").First.WaitForAsync();

        await Page.GetByText("Try a pattern on these events").ClickAsync();
        await Page.GetByLabel("Event pattern").FillAsync("""{"detail-type":["Validator.NewOrder"]}""");
        await Page.GetByText("Try it on the newest 200").ClickAsync();
        await Page.GetByText("It matches 1 of 2 events.").WaitForAsync();
        await Page.GetByText("✔ matches").WaitForAsync();

        await Page.GetByLabel("Event pattern").FillAsync("""{"detail-type":"Validator.NewOrder"}""");
        await Page.GetByText("Try it on the newest 200").ClickAsync();
        await Page.GetByText("InvalidEventPatternException: ").WaitForAsync();
    }

    [Fact]
    public async Task A_rule_shows_when_it_is_made_and_says_that_it_leads_nowhere()
    {
        await GoAsync("/shop/rules");
        await Page.GetByText("3 rules.").WaitForAsync();
        using var shop = Workshop.Shop();

        await shop.Events.PutRuleAsync(
            new PutRuleRequest
            {
                Name = "WaitingCompletion",
                EventBusName = Names.Bus,
                EventPattern = """{"detail-type":["OrderProcessor.WaitingCompletion"]}""",
            }
        );

        await Page.GetByText("4 rules.").WaitForAsync();
        var rule = Page.Locator(".card", new() { HasText = "WaitingCompletion" });
        (await rule.InnerTextAsync()).ShouldContain("No target: what matches goes nowhere.");
    }

    [Fact]
    public async Task A_delivery_that_fails_is_shown_at_its_rule_with_the_reason()
    {
        await GoAsync("/shop/rules");
        using var shop = Workshop.Shop();
        await shop.Events.PutRuleAsync(
            new PutRuleRequest
            {
                Name = "Forgotten",
                EventBusName = Names.Bus,
                EventPattern = """{"detail-type":["Validator.NewOrder"]}""",
            }
        );
        await shop.Events.PutTargetsAsync(
            new PutTargetsRequest
            {
                EventBusName = Names.Bus,
                Rule = "Forgotten",
                Targets = [new() { Id = "1", Arn = "arn:aws:sqs:us-east-1:000000000000:nobody" }],
            }
        );
        await PutOrderAsync(shop);

        var rule = Page.Locator(".card", new() { HasText = "Forgotten" });
        await rule.GetByText("✘ Not delivered at ").WaitForAsync();
        (await rule.InnerTextAsync()).ShouldContain("does not exist");
        (await Page.GetByText("✘ Not delivered at ").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_paused_workflow_gives_its_token_which_resumes_it_and_the_picture_follows()
    {
        await GoAsync("/shop/workflow");
        using var shop = Workshop.Shop();
        await PutOrderAsync(shop);
        await Page.GetByText("Waits at Emit - Workflow Started TT.").WaitForAsync();

        await Page.GetByText("Copy the task token").ClickAsync();
        await Page.GetByText("Copied.").WaitForAsync();
        var token = await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await shop.Workflows.SendTaskSuccessAsync(new() { TaskToken = token, Output = "{}" });

        await Page.GetByText("Waits at Emit - Awaiting Completion TT.").WaitForAsync();
        await Page.Locator(".states summary", new() { HasText = "Generate Order Number" }).ClickAsync();
        (await Page.GetByLabel("Output of Generate Order Number").InnerTextAsync()).ShouldContain("orderNumber");
        (await Page.Locator(".picture svg").TextContentAsync())
            .ShouldNotBeNull()
            .ShouldContain("in progress, waiting here");
    }

    [Theory]
    [InlineData("INLINE", "MapIterationStarted")]
    [InlineData("DISTRIBUTED", "MapRunStarted")]
    public async Task A_workflow_with_a_map_is_drawn_and_its_history_is_told(string mode, string event_)
    {
        using var shop = Workshop.Shop();
        var config =
            mode == "INLINE" ? """{"Mode":"INLINE"}""" : """{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"}""";
        var machine = await shop.Workflows.CreateStateMachineAsync(
            new()
            {
                Name = "Barista",
                RoleArn = "arn:aws:iam::000000000000:role/r",
                Definition = $$"""
                {"StartAt":"Brew all","States":{"Brew all":{"Type":"Map","End":true,"ItemProcessor":{"ProcessorConfig":{{config}},
                "StartAt":"Brew","States":{"Brew":{"Type":"Pass","End":true} } } } } }
                """,
            }
        );
        await shop.Workflows.StartExecutionAsync(
            new() { StateMachineArn = machine.StateMachineArn, Input = """["latte","mocha"]""" }
        );

        await GoAsync("/shop/workflow");
        await Page.Locator("#shop-view label:has-text('Workflow') select").SelectOptionAsync("Barista");
        await Page.Locator(".row", new() { HasText = "✔ SUCCEEDED" }).WaitForAsync();

        await Page.Locator(".states summary", new() { HasText = "Brew all" }).ClickAsync();
        (await Page.GetByLabel("Output of Brew all").InnerTextAsync()).ShouldContain("mocha");
        (await Page.Locator(".picture svg").TextContentAsync()).ShouldNotBeNull().ShouldContain("Map · succeeded");
        await Page.GetByText("History, ").ClickAsync();
        await Page.GetByRole(AriaRole.Cell, new() { Name = event_, Exact = true }).First.WaitForAsync();
    }

    [Fact]
    public async Task A_state_is_chosen_in_the_picture_also_by_the_keyboard_and_shows_what_it_took_and_gave()
    {
        await GoAsync("/shop/workflow");
        using var shop = Workshop.Shop();
        await PutOrderAsync(shop);
        await Page.GetByText("Waits at Emit - Workflow Started TT.").WaitForAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Show DynamoDB Get Shop status" }).ClickAsync();
        (await Page.GetByLabel("Output of the chosen state DynamoDB Get Shop status").InnerTextAsync()).ShouldContain(
            "storeOpen"
        );

        await Page.GetByRole(AriaRole.Button, new() { Name = "Show Customer timedout" }).FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByText("Customer timedout: this execution has not been there.").WaitForAsync();
    }

    [Fact]
    public async Task Executions_and_items_beyond_the_first_hundred_are_shown_when_asked_for()
    {
        using var shop = Workshop.Shop();
        for (var batch = 0; batch < 11; batch++)
        {
            var entries = Enumerable
                .Range(batch * 10, 10)
                .Select(order => Put($$"""{"userId":"1","orderId":"{{order}}"}""").Entries[0]);
            await shop.Events.PutEventsAsync(new PutEventsRequest { Entries = [.. entries] });
        }
        await GoAsync("/shop/workflow");
        await Page.GetByText("The newest 100 executions.").WaitForAsync();
        await Page.GetByText("Show 100 more executions").ClickAsync();
        await Page.GetByText("110 executions.").WaitForAsync();

        for (var order = 0; order < 101; order++)
        {
            var item = new Dictionary<string, AttributeValue> { ["PK"] = new("many"), ["SK"] = new($"{order}") };
            await shop.Tables.PutItemAsync(Names.OrderTable, item);
        }
        await GoAsync("/shop/tables");
        await Page.GetByText("The first 100 items; there are more.").WaitForAsync();
        await Page.GetByText("Show 100 more items").ClickAsync();
        await Page.GetByText("The first 100 items; there are more.")
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
        // What comes into sight only now has not changed.
        (await Page.Locator("tr.lit").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_item_that_changes_is_lit_up_and_says_so()
    {
        await GoAsync("/shop/tables");
        await Page.GetByText("There is no item.").WaitForAsync();
        using var shop = Workshop.Shop();
        Dictionary<string, AttributeValue> Row(string state) =>
            new()
            {
                ["PK"] = new("orders"),
                ["SK"] = new("7"),
                ["ORDERSTATE"] = new(state),
            };

        await shop.Tables.PutItemAsync(Names.OrderTable, Row("CREATED"));
        await Page.Locator("tr.lit", new() { HasText = "new" }).WaitForAsync();
        await shop.Tables.PutItemAsync(Names.OrderTable, Row("WAITING_COMPLETION"));

        await Page.Locator("tr.lit", new() { HasText = "changed" }).WaitForAsync();
        (await Page.Locator("tr.lit").InnerTextAsync()).ShouldContain("WAITING_COMPLETION");
        await Page.GetByText("JSON of orders · 7").ClickAsync();
        (await Page.GetByLabel("The item orders · 7").InnerTextAsync()).ShouldContain("\"SK\": \"7\"");
    }

    [Fact]
    public async Task Functions_tell_of_their_runs_logs_are_followed_and_the_clock_lets_an_order_time_out()
    {
        using var shop = Workshop.Shop();
        await PutOrderAsync(shop);

        await GoAsync("/shop/functions");
        await Page.GetByText("stored the task token of the first pause").WaitForAsync();

        await GoAsync("/shop/logs");
        await Page.GetByLabel("Group").SelectOptionAsync("/aws/lambda/WorkflowStarted");
        await Page.GetByText("START RequestId").WaitForAsync();

        await GoAsync("/shop/clock");
        await Page.GetByText("Emit - Workflow Started TT").WaitForAsync();
        await Page.GetByText("Advance by 16 minutes").ClickAsync();
        await Page.GetByText("Nothing: no order waits for a person.").WaitForAsync();
    }

    [Fact]
    public async Task Another_endpoint_is_looked_at_through_the_same_calls_and_has_no_clock_to_advance()
    {
        using var shop = Workshop.Shop();
        var keys = await shop.Target.Credentials!.GetCredentialsAsync();
        await using var other = await OpenWorkshop.StartAsync(
            new Dictionary<string, string>
            {
                ["WORKSHOP_TARGET"] = shop.Target.Endpoint!,
                ["AWS_ACCESS_KEY_ID"] = keys.AccessKey,
                ["AWS_SECRET_ACCESS_KEY"] = keys.SecretKey,
                ["AWS_REGION"] = shop.Target.Region!,
            }
        );
        await PutOrderAsync(shop);

        await Page.GotoAsync(other.Invitation.ToString());
        await Page.WaitForURLAsync(other.Address.ToString());
        await Page.GetByText($"Looking at the endpoint {shop.Target.Endpoint}").WaitForAsync();
        await Page.GotoAsync(new Uri(other.Address, "/shop/events").ToString());
        await Page.GetByText("rules LogEverything, NewOrder").WaitForAsync();
        await Page.GotoAsync(new Uri(other.Address, "/shop/rules").ToString());
        await Page.GetByText("3 rules.").WaitForAsync();
        (await Page.GetByRole(AriaRole.Tab, new() { Name = "Clock" }).CountAsync()).ShouldBe(0);
        await Page.CloseAsync();
    }

    [Fact]
    public async Task A_cloud_that_stops_is_said_to_and_the_page_goes_on_when_it_is_back()
    {
        await GoAsync("/shop/rules");
        await Page.GetByText("3 rules.").WaitForAsync();
        using var shop = Workshop.Shop();
        var port = new Uri(shop.Target.Endpoint!).Port;

        await Workshop.RunAsync("stop");
        // At the rules as a whole, and at each rule whose targets were not seen.
        var trouble = Page.GetByText("The shop does not answer.");
        await trouble.First.WaitForAsync();
        await Workshop.RunAsync("start", "--port", $"{port}");

        await Assertions.Expect(trouble).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    private static Task PutOrderAsync(ShopClients shop) => shop.Events.PutEventsAsync(Put(Order));

    private static PutEventsRequest Put(string detail) =>
        new()
        {
            Entries =
            [
                new PutEventsRequestEntry
                {
                    EventBusName = Names.Bus,
                    Source = Names.Source,
                    DetailType = "Validator.NewOrder",
                    Detail = detail,
                },
            ],
        };
}

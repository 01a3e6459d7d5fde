using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html and its neighbours.</summary>
public sealed class StateMachineTests
{
    internal const string Role = "arn:aws:iam::000000000000:role/step";
    internal const string Pass = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";
    internal const string Wait = """{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1000,"End":true}}}""";
    private const string Arn = "arn:aws:states:us-east-1:000000000000:stateMachine:";

    [Fact]
    public async Task A_machine_is_described_as_it_was_created()
    {
        await using var test = await TestCloud.StartAsync();
        var created = await CreateAsync(test, "orders");
        created["stateMachineArn"]!.GetValue<string>().ShouldBe(Arn + "orders");
        var described = await test.OkAsync(
            "states",
            "DescribeStateMachine",
            new() { ["stateMachineArn"] = Arn + "orders" }
        );
        described["creationDate"]!.GetValue<double>().ShouldBe(created["creationDate"]!.GetValue<double>());
        described.Remove("creationDate");
        JsonNode
            .DeepEquals(
                described,
                JsonNode.Parse(
                    $$$"""
                    {"stateMachineArn":"{{{Arn}}}orders","name":"orders","status":"ACTIVE","type":"STANDARD","roleArn":"{{{Role}}}",
                     "definition":{{{JsonValue.Create(Pass).ToJsonString()}}},
                     "loggingConfiguration":{"level":"OFF","includeExecutionData":false},"tracingConfiguration":{"enabled":false},"encryptionConfiguration":{"type":"AWS_OWNED_KEY"}}
                    """
                )
            )
            .ShouldBeTrue(described.ToJsonString());
    }

    [Fact]
    public async Task The_same_request_again_has_the_same_answer_and_another_definition_is_a_conflict()
    {
        await using var test = await TestCloud.StartAsync();
        var first = await CreateAsync(test, "orders");
        (await CreateAsync(test, "orders")).ToJsonString().ShouldBe(first.ToJsonString());
        var other = await test.CallAsync("states", "CreateStateMachine", Request("orders", Wait));
        (other.Status, other.Type, other.Message).ShouldBe(
            (400, "StateMachineAlreadyExists", $"State Machine Already Exists: '{Arn}orders'")
        );
    }

    [Theory]
    [InlineData("with space", Pass, Role, "InvalidName", "Invalid Name: 'with space'")]
    [InlineData("a\uffff", Pass, Role, "InvalidName", "Invalid Name: 'a\uffff'")]
    [InlineData("a", Pass, "nobody", "InvalidArn", "Invalid Role Arn: 'nobody'")]
    [InlineData(
        "a",
        "{}",
        Role,
        "InvalidDefinition",
        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /'"
    )]
    public async Task A_bad_request_is_refused_in_the_service_s_words(
        string name,
        string definition,
        string role,
        string type,
        string message
    )
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request(name, definition);
        request["roleArn"] = role;
        var answer = await test.CallAsync("states", "CreateStateMachine", request);
        (answer.Status, answer.Type, answer.Message).ShouldBe((400, type, message));
    }

    [Theory]
    [InlineData("nothing", "InvalidArn", "Invalid Arn: 'Invalid ARN prefix: nothing'")]
    [InlineData(
        "arn:aws:states:us-east-1:000000000000:activity:a",
        "InvalidArn",
        "Invalid Arn: 'Resource type not valid in this context: activity'"
    )]
    [InlineData(Arn + "gone", "StateMachineDoesNotExist", $"State Machine Does Not Exist: '{Arn}gone'")]
    [InlineData(Arn + "gone:1", "StateMachineDoesNotExist", $"State Machine Does Not Exist: '{Arn}gone:1'")]
    public async Task An_ARN_that_names_no_machine(string arn, string type, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.CallAsync("states", "DescribeStateMachine", new() { ["stateMachineArn"] = arn });
        (answer.Type, answer.Message).ShouldBe((type, message));
    }

    [Fact]
    public async Task An_update_makes_a_revision_and_one_that_changes_nothing_does_not()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        var first = await test.OkAsync(
            "states",
            "UpdateStateMachine",
            new() { ["stateMachineArn"] = Arn + "a", ["definition"] = Wait }
        );
        var revision = first["revisionId"]!.GetValue<string>();
        var again = await test.OkAsync(
            "states",
            "UpdateStateMachine",
            new() { ["stateMachineArn"] = Arn + "a", ["definition"] = Wait }
        );
        again["revisionId"]!.GetValue<string>().ShouldBe(revision);
        var described = await test.OkAsync("states", "DescribeStateMachine", new() { ["stateMachineArn"] = Arn + "a" });
        (described["definition"]!.GetValue<string>(), described["revisionId"]!.GetValue<string>()).ShouldBe(
            (Wait, revision)
        );
        var empty = await test.CallAsync("states", "UpdateStateMachine", new() { ["stateMachineArn"] = Arn + "a" });
        (empty.Type, empty.Message).ShouldBe(
            (
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified"
            )
        );
    }

    [Fact]
    public async Task Machines_are_listed_by_name_in_pages()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var name in (string[])["c", "a", "e", "b", "d"])
        {
            await CreateAsync(test, name);
        }
        var names = new List<string>();
        string? token = null;
        do
        {
            var request = new JsonObject { ["maxResults"] = 2 };
            if (token is not null)
            {
                request["nextToken"] = token;
            }
            var page = await test.OkAsync("states", "ListStateMachines", request);
            names.AddRange(page["stateMachines"]!.AsArray().Select(m => m!["name"]!.GetValue<string>()));
            token = page["nextToken"]?.GetValue<string>();
        } while (token is not null);
        names.ShouldBe(["a", "b", "c", "d", "e"]);
        var tooMany = await test.CallAsync("states", "ListStateMachines", new() { ["maxResults"] = 1001 });
        tooMany.Message.ShouldBe(
            "1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: Member must "
                + "have value less than or equal to 1000"
        );
        (await test.CallAsync("states", "ListStateMachines", new() { ["nextToken"] = "?" })).ShouldBeError(
            "InvalidToken",
            "Invalid Token: 'Invalid token'"
        );
    }

    [Fact]
    public async Task A_machine_with_running_executions_is_being_deleted_until_they_end()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a", Wait);
        var arn = new JsonObject { ["stateMachineArn"] = Arn + "a" };
        var execution = await test.OkAsync("states", "StartExecution", (JsonObject)arn.DeepClone());
        await test.OkAsync("states", "DeleteStateMachine", (JsonObject)arn.DeepClone());
        (await test.OkAsync("states", "DescribeStateMachine", (JsonObject)arn.DeepClone()))["status"]!
            .GetValue<string>()
            .ShouldBe("DELETING");
        (
            await test.CallAsync(
                "states",
                "UpdateStateMachine",
                new() { ["stateMachineArn"] = Arn + "a", ["definition"] = Pass }
            )
        ).Type.ShouldBe("StateMachineDeleting");
        await test.OkAsync(
            "states",
            "StopExecution",
            new() { ["executionArn"] = execution["executionArn"]!.GetValue<string>() }
        );
        (await test.CallAsync("states", "DescribeStateMachine", (JsonObject)arn.DeepClone())).Type.ShouldBe(
            "StateMachineDoesNotExist"
        );
        await CreateAsync(test, "a");
    }

    [Fact]
    public async Task Deleting_what_is_not_there_succeeds()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync("states", "DeleteStateMachine", new() { ["stateMachineArn"] = Arn + "gone" });
    }

    [Fact]
    public async Task A_running_execution_keeps_its_definition()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a", Wait);
        var execution = await test.OkAsync("states", "StartExecution", new() { ["stateMachineArn"] = Arn + "a" });
        await test.OkAsync(
            "states",
            "UpdateStateMachine",
            new() { ["stateMachineArn"] = Arn + "a", ["definition"] = Pass }
        );
        var described = await test.OkAsync(
            "states",
            "DescribeStateMachineForExecution",
            new() { ["executionArn"] = execution["executionArn"]!.GetValue<string>() }
        );
        described["definition"]!.GetValue<string>().ShouldBe(Wait);
        described["name"]!.GetValue<string>().ShouldBe("a");
    }

    [Fact]
    public async Task Variables_are_listed_by_the_states_that_use_them()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(
            test,
            "a",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"x":1},"Next":"B"},"B":{"Type":"Pass","Parameters":{"y.$":"$x","z.$":"States.Format('{}',$x)"},"End":true}}}"""
        );
        var described = await test.OkAsync("states", "DescribeStateMachine", new() { ["stateMachineArn"] = Arn + "a" });
        described["variableReferences"]!.ToJsonString().ShouldBe("""{"B":["x"]}""");
    }

    /// <summary>Recorded: localstack/localstack, test_sfn_api_variable_references.snapshot.json</summary>
    [Fact]
    public async Task Variables_are_listed_by_name()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(
            test,
            "a",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"x":1,"b":2,"C":3},"Next":"B"},"B":{"Type":"Pass","Parameters":{"a.$":"$x","b.$":"$b","c.$":"$C"},"End":true}}}"""
        );
        var described = await test.OkAsync("states", "DescribeStateMachine", new() { ["stateMachineArn"] = Arn + "a" });
        described["variableReferences"]!.ToJsonString().ShouldBe("""{"B":["C","b","x"]}""");
    }

    [Fact]
    public async Task Variables_are_found_in_expressions()
    {
        await using var test = await TestCloud.StartAsync();
        await CreateAsync(
            test,
            "a",
            """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"x":1},"Next":"B"},"B":{"Type":"Pass","Output":"{% ($y := $x; $sum([$y, $parse('1'), $states.input.n])) %}","End":true}}}"""
        );
        var described = await test.OkAsync("states", "DescribeStateMachine", new() { ["stateMachineArn"] = Arn + "a" });
        described["variableReferences"]!.ToJsonString().ShouldBe("""{"B":["x"]}""");
    }

    internal static JsonObject Request(string name, string definition) =>
        new()
        {
            ["name"] = name,
            ["definition"] = definition,
            ["roleArn"] = Role,
        };

    internal static Task<JsonObject> CreateAsync(TestCloud test, string name, string definition = Pass) =>
        test.OkAsync("states", "CreateStateMachine", Request(name, definition));
}

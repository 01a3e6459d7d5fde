using System.Text.Json.Nodes;
using static LocalCloud.Tests.StepFunctions.Machines.StateMachineTests;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html and -alias.html
/// </summary>
public sealed class VersionTests
{
    private const string Arn = "arn:aws:states:us-east-1:000000000000:stateMachine:a";

    [Fact]
    public async Task A_version_keeps_the_revision_it_was_published_from()
    {
        await using var test = await StartAsync();
        (await PublishAsync(test, "first")).ShouldBe($"{Arn}:1");
        (await PublishAsync(test)).ShouldBe($"{Arn}:1", "nothing changed since");
        await test.OkAsync("states", "UpdateStateMachine", new() { ["stateMachineArn"] = Arn, ["definition"] = Wait });
        (await PublishAsync(test)).ShouldBe($"{Arn}:2");
        var described = await test.OkAsync(
            "states",
            "DescribeStateMachine",
            new() { ["stateMachineArn"] = $"{Arn}:1" }
        );
        described["definition"]!.GetValue<string>().ShouldBe(Pass);
        described["description"]!.GetValue<string>().ShouldBe("first");
        described["stateMachineArn"]!.GetValue<string>().ShouldBe($"{Arn}:1");
        (await VersionsAsync(test)).ShouldBe([$"{Arn}:2", $"{Arn}:1"]);
    }

    [Fact]
    public async Task A_number_is_not_used_twice()
    {
        await using var test = await StartAsync();
        await PublishAsync(test);
        await test.OkAsync("states", "UpdateStateMachine", new() { ["stateMachineArn"] = Arn, ["definition"] = Wait });
        await PublishAsync(test);
        await test.OkAsync("states", "DeleteStateMachineVersion", new() { ["stateMachineVersionArn"] = $"{Arn}:2" });
        await test.OkAsync("states", "DeleteStateMachineVersion", new() { ["stateMachineVersionArn"] = $"{Arn}:2" });
        (await PublishAsync(test)).ShouldBe($"{Arn}:3");
    }

    /// <summary>
    /// https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html: published versions per state machine.
    /// </summary>
    [Fact]
    public async Task A_machine_has_at_most_1000_versions()
    {
        await using var test = await StartAsync();
        for (var i = 1; i <= 1000; i++)
        {
            await test.OkAsync("states", "UpdateStateMachine", Revision(i));
        }
        var answer = await test.CallAsync("states", "UpdateStateMachine", Revision(1001));
        (answer.Status, answer.Type).ShouldBe((400, "ServiceQuotaExceededException"));

        static JsonObject Revision(int i) =>
            new()
            {
                ["stateMachineArn"] = Arn,
                ["roleArn"] = $"{Role}-{i}",
                ["publish"] = true,
            };
    }

    [Fact]
    public async Task Only_the_current_revision_can_be_published()
    {
        await using var test = await StartAsync();
        var revision = (
            await test.OkAsync(
                "states",
                "UpdateStateMachine",
                new() { ["stateMachineArn"] = Arn, ["definition"] = Wait }
            )
        )["revisionId"]!.GetValue<string>();
        var answer = await test.CallAsync(
            "states",
            "PublishStateMachineVersion",
            new() { ["stateMachineArn"] = Arn, ["revisionId"] = "old" }
        );
        (answer.Type, answer.Message).ShouldBe(
            (
                "ConflictException",
                $"Failed to publish the State Machine version for revision old. The current State Machine revision is {revision}."
            )
        );
    }

    [Fact]
    public async Task A_description_needs_a_version()
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("a", Pass);
        request["versionDescription"] = "d";
        var answer = await test.CallAsync("states", "CreateStateMachine", request);
        (answer.Type, answer.Message).ShouldBe(
            ("ValidationException", "Version description can only be set when publish is true")
        );
        request["publish"] = true;
        (await test.OkAsync("states", "CreateStateMachine", request))["stateMachineVersionArn"]!
            .GetValue<string>()
            .ShouldBe($"{Arn}:1");
    }

    [Theory]
    [InlineData(false, null, "This state machine was already created with a published version.")]
    [InlineData(
        true,
        "other",
        "This state machine was already created with a published version using a different description."
    )]
    [InlineData(true, "d", null)]
    public async Task A_published_machine_is_created_again_only_with_its_first_description(
        bool publish,
        string? description,
        string? error
    )
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("a", Pass);
        (request["publish"], request["versionDescription"]) = (true, "d");
        await test.OkAsync("states", "CreateStateMachine", request);
        request = Request("a", Pass);
        (request["publish"], request["versionDescription"]) = (publish, description);
        var answer = await test.CallAsync("states", "CreateStateMachine", request);
        if (error is null)
        {
            answer.Body["stateMachineVersionArn"]!.GetValue<string>().ShouldBe($"{Arn}:1");
        }
        else
        {
            (answer.Type, answer.Message).ShouldBe(
                ("StateMachineAlreadyExists", $"State Machine Already Exists: {error}")
            );
        }
    }

    [Fact]
    public async Task An_alias_routes_executions_to_its_versions_by_weight()
    {
        await using var test = await StartAsync();
        await PublishAsync(test);
        await test.OkAsync(
            "states",
            "UpdateStateMachine",
            new() { ["stateMachineArn"] = Arn, ["roleArn"] = Role + "2" }
        );
        await PublishAsync(test);
        var created = await AliasAsync(test, ("1", 50), ("2", 50));
        var alias = created.Body["stateMachineAliasArn"]!.GetValue<string>();
        alias.ShouldBe($"{Arn}:PROD");
        for (var i = 0; i < 40; i++)
        {
            await test.OkAsync("states", "StartExecution", new() { ["stateMachineArn"] = alias });
        }
        var executions = (await test.OkAsync("states", "ListExecutions", new() { ["stateMachineArn"] = Arn }))[
            "executions"
        ]!.AsArray();
        executions
            .Select(e => e!["stateMachineVersionArn"]!.GetValue<string>())
            .Distinct()
            .Order()
            .ShouldBe([$"{Arn}:1", $"{Arn}:2"]);
        executions.ShouldAllBe(e => e!["stateMachineAliasArn"]!.GetValue<string>() == alias);
    }

    [Fact]
    public async Task An_alias_lives_from_creation_over_update_to_deletion()
    {
        await using var test = await StartAsync();
        await PublishAsync(test);
        var created = await AliasAsync(test, ("1", 100));
        (await AliasAsync(test, ("1", 100))).Body.ToJsonString().ShouldBe(created.Body.ToJsonString());
        var arn = new JsonObject { ["stateMachineAliasArn"] = $"{Arn}:PROD" };
        (await test.OkAsync("states", "DescribeStateMachineAlias", (JsonObject)arn.DeepClone()))
            .ContainsKey("updateDate")
            .ShouldBeFalse();
        (await test.CallAsync("states", "UpdateStateMachineAlias", (JsonObject)arn.DeepClone())).Message.ShouldBe(
            "Either description or routing configuration must be specified"
        );
        await test.OkAsync(
            "states",
            "UpdateStateMachineAlias",
            new() { ["stateMachineAliasArn"] = $"{Arn}:PROD", ["description"] = "new" }
        );
        var described = await test.OkAsync("states", "DescribeStateMachineAlias", (JsonObject)arn.DeepClone());
        (described["name"]!.GetValue<string>(), described["description"]!.GetValue<string>()).ShouldBe(("PROD", "new"));
        described["routingConfiguration"]!
            .ToJsonString()
            .ShouldBe($$"""[{"stateMachineVersionArn":"{{Arn}}:1","weight":100}]""");
        var held = await test.CallAsync(
            "states",
            "DeleteStateMachineVersion",
            new() { ["stateMachineVersionArn"] = $"{Arn}:1" }
        );
        (held.Type, held.Message).ShouldBe(
            (
                "ConflictException",
                "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [PROD]"
            )
        );
        await test.OkAsync("states", "DeleteStateMachineAlias", (JsonObject)arn.DeepClone());
        await test.OkAsync("states", "DeleteStateMachineAlias", (JsonObject)arn.DeepClone());
        var gone = await test.CallAsync(
            "states",
            "UpdateStateMachineAlias",
            new() { ["stateMachineAliasArn"] = $"{Arn}:PROD", ["description"] = "x" }
        );
        (gone.Type, gone.Message).ShouldBe(("ResourceNotFound", "Request references a resource that does not exist."));
    }

    [Fact]
    public async Task A_wrong_routing_configuration_is_refused()
    {
        await using var test = await StartAsync();
        await PublishAsync(test);
        (await AliasAsync(test, ("1", 70), ("2", 29))).Body["reason"]!
            .GetValue<string>()
            .ShouldBe("INVALID_ROUTING_CONFIGURATION");
        (await AliasAsync(test, ("1", 70), ("2", 29))).Message.ShouldBe(
            "Sum of routing configuration weights must equal 100. Received: [70, 29]"
        );
        (await AliasAsync(test, ("1", 50), ("1", 50))).Message.ShouldBe(
            $"Routing configuration must contain distinct state machine version ARNs. Received: [{Arn}:1, {Arn}:1]"
        );
        (await AliasAsync(test, ("1", 101))).Message.ShouldBe(
            "1 validation error detected: Value '101' at 'routingConfiguration.1.member.weight' failed to satisfy constraint: "
                + "Member must have value less than or equal to 100"
        );
        (await AliasAsync(test, ("9", 100))).Type.ShouldBe("ResourceNotFound");
        var plain = await test.CallAsync(
            "states",
            "CreateStateMachineAlias",
            new()
            {
                ["name"] = "PROD",
                ["routingConfiguration"] = new JsonArray(
                    new JsonObject { ["stateMachineVersionArn"] = Arn, ["weight"] = 100 }
                ),
            }
        );
        plain.Message.ShouldBe($"Routing configuration must contain state machine version ARNs. Received: [{Arn}]");
        var number = await test.CallAsync(
            "states",
            "CreateStateMachineAlias",
            new()
            {
                ["name"] = "123",
                ["routingConfiguration"] = new JsonArray(
                    new JsonObject { ["stateMachineVersionArn"] = $"{Arn}:1", ["weight"] = 100 }
                ),
            }
        );
        number.Message.ShouldBe(
            @"1 validation error detected: Value '123' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                + @"^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$"
        );
    }

    private static async Task<TestCloud> StartAsync()
    {
        var test = await TestCloud.StartAsync();
        await CreateAsync(test, "a");
        return test;
    }

    private static async Task<string> PublishAsync(TestCloud test, string? description = null)
    {
        var request = new JsonObject { ["stateMachineArn"] = Arn };
        if (description is not null)
        {
            request["description"] = description;
        }
        return (await test.OkAsync("states", "PublishStateMachineVersion", request))[
            "stateMachineVersionArn"
        ]!.GetValue<string>();
    }

    private static async Task<List<string>> VersionsAsync(TestCloud test) =>
        (await test.OkAsync("states", "ListStateMachineVersions", new() { ["stateMachineArn"] = Arn }))[
            "stateMachineVersions"
        ]!
            .AsArray()
            .Select(v => v!["stateMachineVersionArn"]!.GetValue<string>())
            .ToList();

    private static Task<Answer> AliasAsync(TestCloud test, params (string Version, int Weight)[] routes) =>
        test.CallAsync(
            "states",
            "CreateStateMachineAlias",
            new()
            {
                ["name"] = "PROD",
                ["routingConfiguration"] = new JsonArray([
                    .. routes.Select(r => new JsonObject
                    {
                        ["stateMachineVersionArn"] = $"{Arn}:{r.Version}",
                        ["weight"] = r.Weight,
                    }),
                ]),
            }
        );
}

using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>What TestState is asked to do, checked.</summary>
internal sealed record TestRequest
{
    public required StateDefinition State { get; init; }

    public required string? Role { get; init; }

    public required string InputText { get; init; }

    public required JsonNode? Input { get; init; }

    public required IReadOnlyDictionary<string, JsonNode?> Variables { get; init; }

    /// <summary>The context object that the request brings; null for one made up for the test.</summary>
    public JsonObject? Context { get; init; }

    /// <summary>DEBUG or TRACE: show the data between the state's fields.</summary>
    public bool Inspects { get; init; }

    public Mock? Mock { get; init; }

    /// <summary>How often the state was retried before, by the first retrier that takes the error.</summary>
    public int RetryCount { get; init; }

    /// <summary>How many iterations of a mocked Map failed.</summary>
    public int? FailedIterations { get; init; }

    /// <summary>What the ItemReader of a Map would read.</summary>
    public string? ReaderData { get; init; }

    /// <exception cref="AwsException">A member is wrong.</exception>
    public static TestRequest Read(JsonObject request)
    {
        var definition = request.Required("definition");
        var level = request.String("inspectionLevel");
        var role = request.String("roleArn");
        var configuration = request.Object("stateConfiguration");
        var mock = request.Object("mock") is { } json ? Mock.Read(json) : null;
        if (mock is not null && request.Bool("revealSecrets") == true)
        {
            throw MachineErrors.Validation("TestState does not support RevealSecrets when a mock is specified.");
        }
        if (role is not null)
        {
            MachineRequest.CheckRole(role);
        }
        var state = ReadState(definition, request.String("stateName"));
        CheckMock(state, mock);
        if (mock is null && role is null && state is TaskDefinition)
        {
            throw MachineErrors.Validation("RoleArn must be specified when testing a Task state");
        }
        var failed = configuration?.Int("mapIterationFailureCount");
        if (failed is not null && state is not MapDefinition)
        {
            throw MachineErrors.Validation("MapIterationFailureCount is only supported when testing a Map state.");
        }
        var data = configuration?.String("mapItemReaderData");
        CheckReader(state, data);
        var context = ReadObject(request, "context");
        if (context is not null)
        {
            MockContext.Check(context, state);
        }
        var input = request.String("input") ?? "{}";
        return new TestRequest
        {
            State = state,
            Role = role,
            InputText = input,
            Input = ReadJson(input),
            Variables = ReadObject(request, "variables")?.ToDictionary(v => v.Key, v => v.Value) ?? [],
            Context = context,
            Inspects = level is "DEBUG" or "TRACE",
            Mock = mock,
            FailedIterations = failed,
            ReaderData = data,
            RetryCount = configuration?.Int("retrierRetryCount") ?? 0,
        };
    }

    private static StateDefinition ReadState(string definition, string? name)
    {
        try
        {
            return DefinitionReader.ReadState(definition, name)
                ?? throw MachineErrors.Validation("State not found in definition");
        }
        catch (DefinitionException e)
        {
            throw new AwsException("InvalidDefinition", e.Message);
        }
    }

    private static void CheckMock(StateDefinition state, Mock? mock)
    {
        if (mock is null && state is MapDefinition or ParallelDefinition)
        {
            throw new AwsException(
                "InvalidDefinition",
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, "
                    + "Pass, Succeed, Fail, Choice]"
            );
        }
        if (mock is not null && state is not RetriableState)
        {
            throw MachineErrors.Validation($"State type '{state.Type}' is not supported when a mock is specified");
        }
        if (mock is not { Error: null, Cause: null })
        {
            return;
        }
        if (state is TaskDefinition task)
        {
            CheckResult(task, mock.Result, mock.ValidationMode);
        }
        if (state is MapDefinition { Distributed.Writer.IsExport: true })
        {
            // The result is where the results were written, not they themselves (recorded: test_state_mock_validation).
            if (mock.Result is not JsonObject)
            {
                throw MachineErrors.Validation("Mocked result must be a JSON object.");
            }
        }
        else if (state is MapDefinition or ParallelDefinition && mock.Result is not JsonArray)
        {
            throw MachineErrors.Validation("Mocked result must be an array.");
        }
        if (state is ParallelDefinition parallel && mock.Result!.AsArray().Count != parallel.Branches.Count)
        {
            throw MachineErrors.Validation(
                "Mocked result must contain the same number of items as number of Parallel branches."
            );
        }
    }

    private static void CheckReader(StateDefinition state, string? data)
    {
        if (state is not MapDefinition { Distributed.Reader: { } reader })
        {
            return;
        }
        if (data is null)
        {
            throw MachineErrors.Validation(
                "ItemReader data must be specified when testing a Map state with ItemReader specified."
            );
        }
        if (!reader.IsJson)
        {
            throw MachineErrors.Validation(
                $"The local cloud reads mapItemReaderData of the InputType JSON only, not of {reader.InputType}. "
                    + "Test the state with \"InputType\": \"JSON\", or use a real AWS account"
            );
        }
    }

    private static void CheckResult(TaskDefinition task, JsonNode? result, string mode)
    {
        if (result is not JsonObject map)
        {
            throw MachineErrors.Validation("Mocked result must be a valid JSON object.");
        }
        MockSchema.Check(task.Resource, map, mode);
    }

    private static JsonNode? ReadJson(string text)
    {
        try
        {
            return Json.Parse(text);
        }
        catch (JsonException e)
        {
            throw new AwsException(
                "InvalidExecutionInput",
                $"Invalid State Machine Execution Input: '{JsonFault.Find(text, e).Message}'"
            );
        }
    }

    private static JsonObject? ReadObject(JsonObject request, string member)
    {
        if (request.String(member) is not { } text)
        {
            return null;
        }
        return ReadJson(text) as JsonObject ?? throw MachineErrors.Validation($"{member} must be a JSON object.");
    }
}

/// <summary>What stands in for the work of a state: a result or an error.</summary>
internal sealed record Mock(JsonNode? Result, string? Error, string? Cause)
{
    /// <summary>STRICT, PRESENT or NONE.</summary>
    public string ValidationMode { get; init; } = "STRICT";

    /// <summary>The result as the request wrote it.</summary>
    public string? ResultText { get; init; }

    /// <exception cref="AwsException">ValidationException</exception>
    public static Mock Read(JsonObject mock)
    {
        var result = mock.String("result");
        var mode = mock.String("fieldValidationMode") ?? "STRICT";
        var error = mock.Object("errorOutput");
        if (result is null && error is null)
        {
            throw MachineErrors.Validation(
                "One of the following fields is required for a test mock: [result, errorOutput]."
            );
        }
        if (result is not null && error is not null)
        {
            throw MachineErrors.Validation(
                "A test mock should have only one of the following fields: [result, errorOutput]."
            );
        }
        if (error is not null)
        {
            return error.String("error") is { } name
                ? new Mock(null, name, error.String("cause"))
                : throw MachineErrors.Validation("An error was not specified in the mocked error output.");
        }
        try
        {
            return new Mock(Json.Parse(result!), null, null) { ValidationMode = mode, ResultText = result };
        }
        catch (JsonException)
        {
            throw MachineErrors.Validation("Mocked result must be valid JSON");
        }
    }
}

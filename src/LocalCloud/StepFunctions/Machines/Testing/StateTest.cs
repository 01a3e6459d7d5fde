using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>Runs one state once, and notes what its data was between its fields.</summary>
internal sealed class StateTest : IFlowObserver
{
    private const string AnyRole = "arn:aws:iam::000000000000:role/TestState";

    /// <summary>What AWS calls every state that is tested (recorded).</summary>
    private const string StateName = "StateName";

    private readonly TestRequest request;
    private readonly Store store;
    private readonly TestReport report;
    private readonly Scope scope;

    public StateTest(Store store, TestRequest request)
    {
        this.store = store;
        this.request = request;
        report = new TestReport(request.Inspects, Text);
        scope = new Scope(() => request.Context ?? MakeContext(), request.Variables, Random.Shared)
        {
            Written = value => value is not null && ReferenceEquals(value, request.Input) ? request.InputText : null,
        };
    }

    public async Task<JsonObject> RunAsync(CancellationToken cancelled)
    {
        var state = request.State;
        report.Inspect("input", request.Input);
        try
        {
            return state switch
            {
                PassDefinition pass => Pass(pass),
                ChoiceDefinition choice => Choice(choice),
                WaitDefinition wait => Wait(wait),
                FailDefinition fail => Fail(fail),
                RetriableState work => await WorkAsync(work, cancelled).ConfigureAwait(false),
                _ => Succeed(state),
            };
        }
        catch (StatesException e)
        {
            // Without the state and event that an execution's cause begins with (recorded).
            return report.Failed("FAILED", e.Error, e.Cause);
        }
    }

    private string Text(JsonNode? value) =>
        value is null ? "null"
        : ReferenceEquals(value, request.Input) ? request.InputText
        : ReferenceEquals(value, request.Mock?.Result) ? request.Mock!.ResultText!
        : AwsText.Of(value);

    private JsonNode? Input() => request.State.Flow.Input(request.Input, scope, this);

    private JsonObject Pass(PassDefinition state) => Leave(state.Run(request.Input, scope, this), state.Next);

    private JsonObject Choice(ChoiceDefinition state)
    {
        var input = Input();
        var branch = state.Choose(input, scope);
        return Leave((branch?.Flow ?? state.Flow).Leave(input, scope, this), branch?.Next ?? state.Default);
    }

    /// <summary>Finds out when the wait would end, and does not wait.</summary>
    private JsonObject Wait(WaitDefinition state)
    {
        var input = Input();
        state.Until(input, scope, store.Clock.GetUtcNow());
        return Leave(state.Flow.Leave(input, scope, this), state.Next);
    }

    private JsonObject Succeed(StateDefinition state) => Leave(state.Flow.Leave(Input(), scope, this), null);

    public void See(string point, JsonNode? value) => report.Inspect(point, value);

    /// <summary>
    /// The variables after the state: the request's and those that the state sets (API Reference, InspectionData).
    /// </summary>
    public void SeeAssigned(IReadOnlyDictionary<string, JsonNode?> assigned)
    {
        VariableSizes.Check(
            StateName,
            [.. assigned.Select(v => KeyValuePair.Create(v.Key, Text(v.Value)))],
            request.Variables,
            Text
        );
        var variables = new JsonObject();
        foreach (var (name, value) in request.Variables.Concat(assigned))
        {
            variables[name] = value?.DeepClone();
        }
        if (variables.Count > 0)
        {
            report.Inspect("variables", variables);
        }
    }

    private JsonObject Fail(FailDefinition state)
    {
        var (error, cause) = state.Reason(Input(), scope);
        return report.Failed("FAILED", error, cause);
    }

    private async Task<JsonObject> WorkAsync(RetriableState state, CancellationToken cancelled)
    {
        try
        {
            return await TryAsync(state, cancelled).ConfigureAwait(false);
        }
        catch (StatesException e)
        {
            return Handle(state, e.Error, e.Cause);
        }
    }

    private async Task<JsonObject> TryAsync(RetriableState state, CancellationToken cancelled)
    {
        // AWS shows nothing of what a Parallel state's branches get (recorded).
        IFlowObserver? observer = state is ParallelDefinition ? null : this;
        var input = state.Flow.Input(request.Input, scope, observer);
        JsonNode? arguments = null;
        if (state is MapDefinition map)
        {
            new MapTrial(request, report, scope).Run(map, input);
        }
        else
        {
            arguments = state.Flow.Arguments(input, scope, observer);
            if (state is TaskDefinition task && request.Mock is null)
            {
                IntegrationParameters.Check(task.Resource, task.Flow, arguments, Text);
            }
        }
        var (result, error, cause) = request.Mock is { } mock
            ? (mock.Result, mock.Error, mock.Cause)
            : await TaskTrial
                .RunAsync(store, (TaskDefinition)state, request.Role ?? AnyRole, arguments, cancelled)
                .ConfigureAwait(false);
        if (error is not null)
        {
            return Handle(state, error, cause);
        }
        if (state is TaskDefinition)
        {
            report.Inspect("result", result);
        }
        return Leave(state.Flow.Finish(request.Input, result, scope, this), state.Next);
    }

    private JsonObject Leave(Departure departure, string? next) => report.Succeeded(departure.Output, next);

    private JsonObject Handle(RetriableState state, string error, string? cause)
    {
        var (retrier, index) = Retrier.Find(state.Retry, error);
        if (retrier is not null)
        {
            // Also when its attempts are used up (recorded: localstack/localstack, test_state_configuration).
            report.ErrorDetail("retryIndex", index);
        }
        if (retrier is not null && request.RetryCount < retrier.MaxAttempts)
        {
            var delay = (retrier with { FullJitter = false }).Delay(request.RetryCount + 1, scope.Random);
            report.ErrorDetail("retryBackoffIntervalSeconds", (long)delay.TotalSeconds);
            return report.Failed("RETRIABLE", error, cause);
        }
        if (Catcher.Find(state.Catch, error) is not { } catcher)
        {
            return report.Failed("FAILED", error, cause);
        }
        report.ErrorDetail("catchIndex", state.Catch.ToList().IndexOf(catcher));
        var caught = Catcher.ErrorOutput(error, cause);
        var departure = catcher.Flow.Caught(request.Input, caught, scope, this);
        return report.Caught(departure.Output, catcher.Next, error, cause);
    }

    private JsonObject MakeContext()
    {
        var name = Guid.NewGuid().ToString();
        var machine = Guid.NewGuid().ToString();
        var now = store.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var state = new JsonObject { ["Name"] = StateName, ["EnteredTime"] = now };
        if (request.State is RetriableState)
        {
            state["RetryCount"] = request.RetryCount;
        }
        return new JsonObject
        {
            ["Execution"] = new JsonObject
            {
                ["Id"] = store.Place.Arn("states", $"express:{machine}:{name}"),
                ["Input"] = request.Input?.DeepClone(),
                ["Name"] = name,
                ["RoleArn"] = request.Role,
                ["StartTime"] = now,
            },
            ["StateMachine"] = new JsonObject
            {
                ["Id"] = store.Place.Arn("states", $"stateMachine:{machine}"),
                ["Name"] = machine,
            },
            ["State"] = state,
        };
    }
}

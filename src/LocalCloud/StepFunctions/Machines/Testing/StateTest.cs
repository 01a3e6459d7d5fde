using System.Globalization;
using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>Runs one state once, and notes what its data was between its fields.</summary>
internal sealed class StateTest
{
    /// <summary>The event with which a first state is entered; causes name it.</summary>
    private const int EnteredEvent = 2;

    private readonly TestRequest request;
    private readonly Cloud cloud;
    private readonly TestReport report;
    private readonly Scope scope;

    public StateTest(Cloud cloud, TestRequest request)
    {
        this.cloud = cloud;
        this.request = request;
        report = new TestReport(request.Inspects);
        scope = new Scope(() => request.Context ?? MakeContext(), request.Variables, Random.Shared) { Written = (request.Input, request.InputText) };
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
                _ => report.Succeeded(state.SelectOutput(Input(), scope), null),
            };
        }
        catch (StatesException e)
        {
            return report.Failed("FAILED", e.Error, ErrorNames.AtState(state.Name, EnteredEvent, e.Cause));
        }
    }

    private JsonNode? Input() => report.Inspect("afterInputPath", request.State.SelectInput(request.Input, scope));

    private JsonObject Pass(PassDefinition state)
    {
        JsonNode? result;
        if (state.HasResult)
        {
            // With a Result, AWS shows neither input nor parameters (recorded).
            result = report.Inspect("result", state.Compute(request.Input, scope));
        }
        else
        {
            Input();
            result = report.Inspect("afterParameters", state.Compute(request.Input, scope));
        }
        report.Inspect("afterResultSelector", result);
        return Leave(state, state.ResultPath, result);
    }

    private JsonObject Choice(ChoiceDefinition state)
    {
        var input = Input();
        var branch = state.Choose(input, scope);
        return report.Succeeded(state.SelectOutput(input, scope), branch?.Next ?? state.Default);
    }

    /// <summary>Finds out when the wait would end, and does not wait.</summary>
    private JsonObject Wait(WaitDefinition state)
    {
        var input = Input();
        state.Until(input, scope, cloud.Store.Clock.GetUtcNow());
        return report.Succeeded(state.SelectOutput(input, scope), state.Next);
    }

    private JsonObject Fail(FailDefinition state)
    {
        var (error, cause) = state.Reason(Input(), scope);
        return report.Failed("FAILED", error, cause);
    }

    private async Task<JsonObject> WorkAsync(RetriableState state, CancellationToken cancelled)
    {
        var input = Input();
        JsonNode? arguments = null;
        if (state is MapDefinition map)
        {
            InspectMap(map, input);
        }
        else
        {
            arguments = report.Inspect("afterParameters", state.Arguments(input, scope));
        }
        var (result, error, cause) = request.Mock is { } mock
            ? (mock.Result, mock.Error, mock.Cause)
            : await TaskTrial.RunAsync(cloud, (TaskDefinition)state, request.Role, arguments, cancelled).ConfigureAwait(false);
        if (error is not null)
        {
            return Handle(state, error, cause);
        }
        report.Inspect("result", result);
        return Leave(state, state.ResultPath, report.Inspect("afterResultSelector", state.SelectResult(result, scope)));
    }

    private void InspectMap(MapDefinition state, JsonNode? input)
    {
        var items = state.SelectItems(input, scope);
        report.Inspect("afterItemsPath", items);
        if (state.ItemSelector is not null)
        {
            var selected = items.Select((item, i) => state.ItemInput(input, item, ItemScope(i, item))?.DeepClone());
            report.Inspect("afterItemSelector", new JsonArray([.. selected]));
        }
        report.Inspect("maxConcurrency", JsonValue.Create(state.MaxConcurrency(input, scope)));
        var tolerance = state.Tolerance(input, scope);
        if (tolerance.Count is { } count)
        {
            report.Inspect("toleratedFailureCount", JsonValue.Create(count));
        }
        if (tolerance.Percentage is { } percentage)
        {
            report.Inspect("toleratedFailurePercentage", JsonValue.Create(percentage));
        }
    }

    private JsonObject Leave(StateDefinition state, ResultPath path, JsonNode? result)
    {
        var combined = report.Inspect("afterResultPath", path.Apply(request.Input, result));
        return report.Succeeded(state.SelectOutput(combined, scope), state.Next);
    }

    private JsonObject Handle(RetriableState state, string error, string? cause)
    {
        var (retrier, index) = Retrier.Find(state.Retry, error);
        if (retrier is not null && request.RetryCount < retrier.MaxAttempts)
        {
            report.ErrorDetail("retryIndex", index);
            report.ErrorDetail("retryBackoffIntervalSeconds", (long)(retrier with { FullJitter = false }).Delay(request.RetryCount + 1, scope.Random).TotalSeconds);
            return report.Failed("RETRIABLE", error, cause);
        }
        if (Catcher.Find(state.Catch, error) is not { } catcher)
        {
            return report.Failed("FAILED", error, cause);
        }
        report.ErrorDetail("catchIndex", state.Catch.ToList().IndexOf(catcher));
        var output = catcher.Output(request.Input, Catcher.ErrorOutput(error, cause));
        return report.Caught(output, catcher.Next, error, cause);
    }

    private Scope ItemScope(int index, JsonNode? item) =>
        new(
            () =>
            {
                var context = (JsonObject)scope.Context.DeepClone();
                context["Map"] = new JsonObject { ["Item"] = new JsonObject { ["Index"] = index, ["Value"] = item?.DeepClone() } };
                return context;
            },
            request.Variables, scope.Random);

    private JsonObject MakeContext()
    {
        var name = Guid.NewGuid().ToString();
        var machine = $"TestState-{name}";
        var now = cloud.Store.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["Execution"] = new JsonObject
            {
                ["Id"] = cloud.Arn("states", $"express:{machine}:{name}"),
                ["Input"] = request.Input?.DeepClone(),
                ["Name"] = name,
                ["RoleArn"] = request.Role,
                ["StartTime"] = now,
            },
            ["StateMachine"] = new JsonObject { ["Id"] = cloud.Arn("states", $"stateMachine:{machine}"), ["Name"] = machine },
            ["State"] = new JsonObject { ["Name"] = request.State.Name, ["EnteredTime"] = now, ["RetryCount"] = request.RetryCount },
        };
    }
}

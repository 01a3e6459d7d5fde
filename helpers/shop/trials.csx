using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

/// Tries one JSONata state with TestState. With `mock` as its result a task calls no service, and needs no role; without,
/// the state is one that calls none. `context` and `variables` are what the state finds in $states.context and beside it.
async Task<TestStateResponse> TryStateAsync(
    JsonNode state,
    string input,
    string mock = null,
    string context = null,
    string variables = null
)
{
    var alone = state.DeepClone();
    alone["QueryLanguage"] = "JSONata";
    return await stepFunctions.TestStateAsync(
        new TestStateRequest
        {
            Definition = alone.ToJsonString(),
            Input = input,
            InspectionLevel = InspectionLevel.DEBUG,
            // What a waiting task gets as its result is whatever its token's holder sends: no service's answer to check.
            Mock = mock is null
                ? null
                : new MockInput { Result = mock, FieldValidationMode = MockResponseValidationMode.NONE },
            Context = context,
            Variables = variables,
        }
    );
}

/// Stops what still runs in a workflow, deletes it, and waits until it is gone. On AWS that can take a minute.
async Task TakeAwayAsync(string stateMachineArn)
{
    if (await IsGoneAsync(stateMachineArn))
    {
        return;
    }
    var running = await stepFunctions.ListExecutionsAsync(
        new ListExecutionsRequest { StateMachineArn = stateMachineArn, StatusFilter = ExecutionStatus.RUNNING }
    );
    foreach (var execution in running.Executions ?? new())
    {
        await stepFunctions.StopExecutionAsync(
            new StopExecutionRequest { ExecutionArn = execution.ExecutionArn, Cause = "its workflow is taken away" }
        );
    }
    await stepFunctions.DeleteStateMachineAsync(new DeleteStateMachineRequest { StateMachineArn = stateMachineArn });
    await WaitForAsync(
        $"the end of {stateMachineArn.Split(':')[^1]}",
        async () => await IsGoneAsync(stateMachineArn) ? "gone" : null,
        "It is being deleted: run the cell again later.",
        seconds: 300
    );
}

async Task<bool> IsGoneAsync(string stateMachineArn)
{
    try
    {
        await stepFunctions.DescribeStateMachineAsync(
            new DescribeStateMachineRequest { StateMachineArn = stateMachineArn }
        );
        return false;
    }
    catch (StateMachineDoesNotExistException)
    {
        return true;
    }
}

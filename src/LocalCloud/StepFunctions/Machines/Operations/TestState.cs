using LocalCloud.StepFunctions.Machines.Testing;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html</summary>
internal static class TestState
{
    public static Task<JsonObject> RunAsync(Store store, JsonObject request, CancellationToken cancelled) =>
        new StateTest(store, TestRequest.Read(request)).RunAsync(cancelled);
}

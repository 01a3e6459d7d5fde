using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Has a service, a function or a worker do something.</summary>
internal static class TaskState
{
    public static Move Begin(TaskDefinition state, Visit visit)
    {
        var scope = visit.Scope;
        var input = visit.Input(state);
        var arguments = state.Flow.Arguments(input, scope);
        IntegrationParameters.Check(state.Resource, state.Flow, arguments, visit.Text);
        return new Move.Schedule(
            arguments,
            (long?)state.Timeout(input, scope)?.TotalSeconds,
            (long?)state.Heartbeat(input, scope)?.TotalSeconds,
            (state.Credentials?.Evaluate(input, scope) as JsonObject)?["RoleArn"]?.ToString()
        );
    }
}

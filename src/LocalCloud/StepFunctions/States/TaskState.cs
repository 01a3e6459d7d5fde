using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Integrations;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Has a service, a function or a worker do something.</summary>
internal static class TaskState
{
    /// <summary>Schedules the task. Others get their turn before it starts, as on AWS.</summary>
    public static void Begin(Run run, Frame frame, TaskDefinition state)
    {
        // The token, which names the attempt, can be part of the arguments.
        frame.Task = run.History.NextId;
        try
        {
            Schedule(run, frame, state);
        }
        catch (StatesException)
        {
            // There is no task that anybody could give up.
            frame.Task = 0;
            throw;
        }
        run.Wake(frame, Step.Start);
    }

    private static void Schedule(Run run, Frame frame, TaskDefinition state)
    {
        var scope = run.Scope(frame);
        var input = state.Flow.Input(frame.Input, scope);
        frame.Arguments = state.Flow.Arguments(input, scope);
        IntegrationParameters.Check(state.Resource, state.Flow, frame.Arguments, run.Text);
        frame.TimeoutSeconds = (long?)state.Timeout(input, scope)?.TotalSeconds;
        frame.HeartbeatSeconds = (long?)state.Heartbeat(input, scope)?.TotalSeconds;
        frame.CredentialsRole = (state.Credentials?.Evaluate(input, scope) as JsonObject)?["RoleArn"]?.ToString();
        frame.Previous = TaskResource.Of(state.Resource).Scheduled(run, frame, run.Text(frame.Arguments));
    }

    public static void Start(Run run, Frame frame, TaskDefinition state)
    {
        var resource = TaskResource.Of(state.Resource);
        var arguments = frame.Arguments;
        frame.Arguments = null;
        frame.Step = Step.Wait;
        Outcome outcome;
        try
        {
            outcome = resource.Start(run, frame, arguments);
        }
        catch (AwsException e)
        {
            var (error, cause) = resource.Translate(e);
            outcome = new Outcome.Failed(error, cause);
        }
        Apply(run, frame, resource, outcome);
    }

    /// <summary>Takes what a task came to, now or later.</summary>
    public static void Apply(Run run, Frame frame, TaskResource resource, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Succeeded succeeded:
                if (succeeded is { Output: { } output, Text: { } text })
                {
                    run.Texts.Keep(output, text);
                }
                Tasks.Succeed(run, frame, resource, succeeded.Output);
                break;
            case Outcome.Failed failed:
                Tasks.Fail(run, frame, resource, failed.Error, failed.Cause);
                break;
            case Outcome.Submitted submitted:
                frame.Previous = resource.Submitted(run.History, frame.Previous, run.Text(submitted.Output));
                if (frame.Timers == Timers.None)
                {
                    Tasks.Await(run, frame);
                }
                break;
            case Outcome.Offered:
                break;
            default:
                Tasks.Await(run, frame);
                break;
        }
    }
}

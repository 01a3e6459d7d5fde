namespace LocalCloud.StepFunctions.Machines;

/// <summary>State machines as operations show them.</summary>
internal static class MachineReport
{
    /// <summary>Milliseconds as the API's timestamps: seconds, with a fraction.</summary>
    public static double Time(long ms) => ms / 1000.0;

    /// <summary>The answer of DescribeStateMachineForExecution.</summary>
    public static JsonObject ForExecution(Machine machine)
    {
        var report = Common(machine, machine.Arn);
        report["updateDate"] = Time(machine.Updated);
        return report;
    }

    /// <summary>What the descriptions have in common.</summary>
    public static JsonObject Common(Machine machine, string arn)
    {
        var report = new JsonObject
        {
            ["stateMachineArn"] = arn,
            ["name"] = machine.Name,
            ["definition"] = machine.Definition,
            ["roleArn"] = machine.RoleArn,
            ["loggingConfiguration"] = Json.Parse(machine.Logging),
            ["tracingConfiguration"] = new JsonObject { ["enabled"] = machine.Tracing },
        };
        report["encryptionConfiguration"] = new JsonObject { ["type"] = "AWS_OWNED_KEY" };
        if (!machine.IsInitial)
        {
            report["revisionId"] = machine.RevisionId;
        }
        if (VariableReferences.Of(machine.Definition) is { Count: > 0 } references)
        {
            report["variableReferences"] = references;
        }
        return report;
    }
}

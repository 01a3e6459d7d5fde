namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html</summary>
internal static class DescribeStateMachine
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineArn");
        var machine = MachineStore.Find(tx, arn) ?? throw MachineErrors.DoesNotExist(arn);
        var report = MachineReport.Common(machine, arn);
        report["status"] = machine.Status;
        report["type"] = machine.Type;
        report["creationDate"] = MachineReport.Time(machine.Created);
        if (MachineArn.Parse(arn).Version is { } number && VersionStore.Find(tx, machine.Arn, number) is { } version)
        {
            report["creationDate"] = MachineReport.Time(version.Created);
            if (version.Description is not null)
            {
                report["description"] = version.Description;
            }
        }
        if (request.String("includedData") == "METADATA_ONLY")
        {
            report["definition"] = "{}";
        }
        return report;
    }
}

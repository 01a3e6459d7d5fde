namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineAlias.html</summary>
internal static class DescribeStateMachineAlias
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var alias = Demand(tx, request);
        var answer = new JsonObject { ["stateMachineAliasArn"] = alias.Arn, ["name"] = alias.Name };
        if (alias.Description is not null)
        {
            answer["description"] = alias.Description;
        }
        answer["routingConfiguration"] = AliasStore.Show(alias.Routes);
        answer["creationDate"] = MachineReport.Time(alias.Created);
        if (alias.Updated is { } updated)
        {
            answer["updateDate"] = MachineReport.Time(updated);
        }
        return answer;
    }

    /// <exception cref="AwsException">InvalidArn or ResourceNotFound</exception>
    public static MachineAlias Demand(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineAliasArn");
        return MachineArn.Parse(arn).IsAlias && AliasStore.Find(tx, arn) is { } alias
            ? alias
            : throw new AwsException("ResourceNotFound", "Request references a resource that does not exist.");
    }
}

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html</summary>
internal static class DescribeEventBus
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("Name");
        var bus = Buses.Get(tx, name);
        var answer = new JsonObject { ["Name"] = bus.Name, ["Arn"] = Buses.Arn(tx.Place, bus.Name) };
        BusSettings.Show(answer, bus);
        if (bus.Policy is not null)
        {
            answer["Policy"] = bus.Policy;
        }
        answer["CreationTime"] = bus.Created / 1000.0;
        answer["LastModifiedTime"] = bus.Modified / 1000.0;
        return answer;
    }
}

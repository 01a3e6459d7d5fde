using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// dynamodb:getItem, putItem, updateItem, deleteItem (Step Functions Developer Guide, "Perform DynamoDB CRUD operations").
/// </summary>
internal sealed class DynamoDbItem(string action) : ServiceTask("dynamodb", action)
{
    private readonly string operation = char.ToUpperInvariant(action[0]) + action[1..];

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var answer = ServiceCall.Run(call, "dynamodb", operation, ServiceCall.Request(arguments));
        var output = ItemOrder.Apply(answer);
        SdkMetadata.AddDynamoDb(output, answer, call.Tx.Now);
        return new Outcome.Succeeded(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException");
}

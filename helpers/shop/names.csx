// The names of the shop, exactly as they are deployed from cloud/template.yaml.
public static class Shop
{
    public const string Bus = "Serverlesspresso";
    public const string Source = "awsserverlessda.serverlesspresso";
    public const string Workflow = "OrderProcessor";
    public const string Rule = "WaitingCompletion";
    public const string Function = "WaitingCompletion";

    // The function that stores the token of the first pause.
    public const string FirstFunction = "WorkflowStarted";

    public const string OrderTable = "serverlesspresso-order-table";
    public const string ConfigTable = "serverlesspresso-config-table";
    public const string CountingTable = "serverlesspresso-counting-table";

    public const string NewOrder = "Validator.NewOrder";
    public const string WorkflowStarted = "OrderProcessor.WorkflowStarted";
    public const string WaitingCompletion = "OrderProcessor.WaitingCompletion";
    public const string OrderFinished = "OrderProcessor.orderFinished";

    // The two states at which the workflow waits for a person.
    public const string FirstPause = "Emit - Workflow Started TT";
    public const string SecondPause = "Emit - Awaiting Completion TT";

    // The order that the lessons follow.
    public const string UserId = "1";
    public const string OrderId = "2";
}

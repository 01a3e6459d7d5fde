namespace Amazon.EventBridge.Model;

public partial class InputTransformer
{
    /// <summary>Name to JSON path of the event; the template uses a name as &lt;name&gt;.</summary>
    public Dictionary<string, string> InputPathsMap { get; set; }

    public string InputTemplate { get; set; }
}

public partial class RetryPolicy
{
    public int? MaximumRetryAttempts { get; set; }
    public int? MaximumEventAgeInSeconds { get; set; }
}

public partial class DeadLetterConfig
{
    public string Arn { get; set; }
}

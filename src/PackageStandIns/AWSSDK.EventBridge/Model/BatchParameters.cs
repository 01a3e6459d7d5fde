namespace Amazon.EventBridge.Model;

public partial class BatchParameters
{
    public string JobDefinition { get; set; }
    public string JobName { get; set; }
    public BatchArrayProperties ArrayProperties { get; set; }
    public BatchRetryStrategy RetryStrategy { get; set; }
}

public partial class BatchArrayProperties
{
    public int? Size { get; set; }
}

public partial class BatchRetryStrategy
{
    public int? Attempts { get; set; }
}

namespace Amazon.EventBridge.Model;

public partial class PutEventsRequestEntry
{
    /// <summary>When it happened, to the second; null means now.</summary>
    public DateTime? Time { get; set; }

    public string Source { get; set; }
    public List<string> Resources { get; set; }
    public string DetailType { get; set; }

    /// <summary>A JSON object, as a string.</summary>
    public string Detail { get; set; }

    /// <summary>Name or ARN of the bus; null means the default bus. A bus that does not exist is no error.</summary>
    public string EventBusName { get; set; }

    public string TraceHeader { get; set; }
}

namespace Amazon.EventBridge.Model;

public partial class EventBus
{
    public string Name { get; set; }
    public string Arn { get; set; }
    public string Description { get; set; }
    public string Policy { get; set; }
    public DateTime? CreationTime { get; set; }
    public DateTime? LastModifiedTime { get; set; }
}

public partial class LogConfig
{
    public IncludeDetail IncludeDetail { get; set; }
    public Level Level { get; set; }
}

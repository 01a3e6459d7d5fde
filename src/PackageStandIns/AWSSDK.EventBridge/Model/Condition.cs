namespace Amazon.EventBridge.Model;

public partial class Condition
{
    public string Type { get; set; }
    public string Key { get; set; }
    public string Value { get; set; }
}

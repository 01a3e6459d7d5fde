namespace Amazon.EventBridge.Model;

public partial class Rule
{
    public string Name { get; set; }
    public string Arn { get; set; }
    public string EventPattern { get; set; }
    public RuleState State { get; set; }
    public string Description { get; set; }
    public string ScheduleExpression { get; set; }
    public string RoleArn { get; set; }
    public string ManagedBy { get; set; }
    public string EventBusName { get; set; }
}

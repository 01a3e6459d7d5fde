using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PutRuleRequest : AmazonEventBridgeRequest
{
    public string Name { get; set; }

    /// <summary>rate(…) or cron(…), on the default bus only.</summary>
    public string ScheduleExpression { get; set; }

    /// <summary>JSON; a rule has a pattern, a schedule, or both.</summary>
    public string EventPattern { get; set; }

    public RuleState State { get; set; }
    public string Description { get; set; }
    public string RoleArn { get; set; }
    public List<Tag> Tags { get; set; }
    public string EventBusName { get; set; }
}

public partial class PutRuleResponse : AmazonWebServiceResponse
{
    public string RuleArn { get; set; }
}

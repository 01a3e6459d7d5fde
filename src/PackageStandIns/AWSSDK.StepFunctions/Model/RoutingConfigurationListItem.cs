namespace Amazon.StepFunctions.Model;

public partial class RoutingConfigurationListItem
{
    public string StateMachineVersionArn { get; set; }
    public int? Weight { get; set; }
}

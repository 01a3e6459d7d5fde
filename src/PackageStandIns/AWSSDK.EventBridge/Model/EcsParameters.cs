using System.Text.Json.Serialization;

namespace Amazon.EventBridge.Model;

public partial class EcsParameters
{
    public string TaskDefinitionArn { get; set; }
    public int? TaskCount { get; set; }
    public LaunchType LaunchType { get; set; }
    public NetworkConfiguration NetworkConfiguration { get; set; }
    public string PlatformVersion { get; set; }
    public string Group { get; set; }
    public List<CapacityProviderStrategyItem> CapacityProviderStrategy { get; set; }
    public bool? EnableECSManagedTags { get; set; }
    public bool? EnableExecuteCommand { get; set; }
    public List<PlacementConstraint> PlacementConstraints { get; set; }
    public List<PlacementStrategy> PlacementStrategy { get; set; }
    public PropagateTags PropagateTags { get; set; }
    public string ReferenceId { get; set; }
    public List<Tag> Tags { get; set; }
}

public partial class NetworkConfiguration
{
    [JsonPropertyName("awsvpcConfiguration")]
    public AwsVpcConfiguration AwsvpcConfiguration { get; set; }
}

public partial class AwsVpcConfiguration
{
    public List<string> Subnets { get; set; }
    public List<string> SecurityGroups { get; set; }
    public AssignPublicIp AssignPublicIp { get; set; }
}

public partial class CapacityProviderStrategyItem
{
    [JsonPropertyName("capacityProvider")]
    public string CapacityProvider { get; set; }

    [JsonPropertyName("weight")]
    public int? Weight { get; set; }

    [JsonPropertyName("base")]
    public int? Base { get; set; }
}

public partial class PlacementConstraint
{
    [JsonPropertyName("type")]
    public PlacementConstraintType Type { get; set; }

    [JsonPropertyName("expression")]
    public string Expression { get; set; }
}

public partial class PlacementStrategy
{
    [JsonPropertyName("type")]
    public PlacementStrategyType Type { get; set; }

    [JsonPropertyName("field")]
    public string Field { get; set; }
}

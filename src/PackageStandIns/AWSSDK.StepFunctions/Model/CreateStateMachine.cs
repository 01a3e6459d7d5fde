using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class CreateStateMachineRequest : AmazonStepFunctionsRequest
{
    public string Name { get; set; }

    /// <summary>The Amazon States Language, as a JSON string.</summary>
    public string Definition { get; set; }

    public string RoleArn { get; set; }
    public StateMachineType Type { get; set; }
    public LoggingConfiguration LoggingConfiguration { get; set; }
    public List<Tag> Tags { get; set; }
    public TracingConfiguration TracingConfiguration { get; set; }
    public bool? Publish { get; set; }
    public string VersionDescription { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
}

public partial class CreateStateMachineResponse : AmazonWebServiceResponse
{
    public string StateMachineArn { get; set; }
    public DateTime? CreationDate { get; set; }
    public string StateMachineVersionArn { get; set; }
}

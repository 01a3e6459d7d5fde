using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class CreateActivityRequest : AmazonStepFunctionsRequest
{
    public string Name { get; set; }
    public List<Tag> Tags { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
}

public partial class CreateActivityResponse : AmazonWebServiceResponse
{
    public string ActivityArn { get; set; }
    public DateTime? CreationDate { get; set; }
}

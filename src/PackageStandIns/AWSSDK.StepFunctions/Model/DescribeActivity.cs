using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

public partial class DescribeActivityRequest : AmazonStepFunctionsRequest
{
    public string ActivityArn { get; set; }
}

public partial class DescribeActivityResponse : AmazonWebServiceResponse
{
    public string ActivityArn { get; set; }
    public string Name { get; set; }
    public DateTime? CreationDate { get; set; }
    public EncryptionConfiguration EncryptionConfiguration { get; set; }
}

using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>Base class of every AWS Lambda request.</summary>
public partial class AmazonLambdaRequest : AmazonWebServiceRequest;

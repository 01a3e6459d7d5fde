using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Base class of every AWS Step Functions request.</summary>
public partial class AmazonStepFunctionsRequest : AmazonWebServiceRequest;

using Amazon.Runtime;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("POST", "/2015-03-31/functions/{FunctionName}/invocations")]
public partial class InvokeRequest : AmazonLambdaRequest
{
    [FromPath]
    public string FunctionName { get; set; }

    [Header("X-Amz-Invocation-Type")]
    public InvocationType InvocationType { get; set; }

    [Header("X-Amz-Log-Type")]
    public LogType LogType { get; set; }

    /// <summary>The client context as the service wants it, base64 of JSON.</summary>
    [Header("X-Amz-Client-Context")]
    public string ClientContextBase64 { get; set; }

    [Header("X-Amz-Durable-Execution-Name")]
    public string DurableExecutionName { get; set; }

    /// <summary>The event, as JSON.</summary>
    [Body]
    public MemoryStream PayloadStream { get; set; }

    [Query("Qualifier")]
    public string Qualifier { get; set; }

    [Header("X-Amz-Tenant-Id")]
    public string TenantId { get; set; }
}

public partial class InvokeResponse : AmazonWebServiceResponse
{
    [StatusCode]
    public int? StatusCode { get; set; }

    /// <summary>Set when the function failed; the payload then describes the error.</summary>
    [Header("X-Amz-Function-Error")]
    public string FunctionError { get; set; }

    /// <summary>The last 4 KB of the log in base64, when the request asked for LogType.Tail.</summary>
    [Header("X-Amz-Log-Result")]
    public string LogResult { get; set; }

    [Body]
    public MemoryStream Payload { get; set; }

    [Header("X-Amz-Executed-Version")]
    public string ExecutedVersion { get; set; }

    [Header("X-Amz-Durable-Execution-Arn")]
    public string DurableExecutionArn { get; set; }
}

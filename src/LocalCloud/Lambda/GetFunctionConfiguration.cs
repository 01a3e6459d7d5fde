namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html</summary>
internal static class GetFunctionConfiguration
{
    public static readonly Operation Operation = Operation.Read("GetFunctionConfiguration", (tx, request) =>
        GetFunction.Requested(tx, request).Describe()
    );
}

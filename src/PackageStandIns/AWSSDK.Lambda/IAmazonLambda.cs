using Amazon.Lambda.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.Lambda;

/// <summary>Operations of AWS Lambda.</summary>
public partial interface IAmazonLambda : IAmazonService, IDisposable
{
    /// <summary>Walks the pages of the list operations, one at a time, as they are asked for.</summary>
    ILambdaPaginatorFactory Paginators { get; }

    /// <summary>Adds a statement to a function's policy, for example to let EventBridge invoke it.</summary>
    Task<AddPermissionResponse> AddPermissionAsync(
        AddPermissionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a function's configuration, where its code is, and its tags.</summary>
    Task<GetFunctionResponse> GetFunctionAsync(string functionName, CancellationToken cancellationToken = default);

    /// <summary>Tells a function's configuration, where its code is, and its tags.</summary>
    Task<GetFunctionResponse> GetFunctionAsync(
        GetFunctionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a function's configuration.</summary>
    Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(
        string functionName,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a function's configuration.</summary>
    Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(
        GetFunctionConfigurationRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Tells a function's resource policy as a JSON string.</summary>
    Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Calls a function; an exception inside it is no error here but sets FunctionError in the response.
    /// </summary>
    Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists functions with their configuration.</summary>
    Task<ListFunctionsResponse> ListFunctionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists functions with their configuration.</summary>
    Task<ListFunctionsResponse> ListFunctionsAsync(
        ListFunctionsRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists a function's tags.</summary>
    Task<ListTagsResponse> ListTagsAsync(ListTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes a statement from a function's policy.</summary>
    Task<RemovePermissionResponse> RemovePermissionAsync(
        RemovePermissionRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sets tags on a function.</summary>
    Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes tags from a function.</summary>
    Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>The endpoint that a request would go to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => AmazonLambdaClient.CreateDefaultClientConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(
        AWSCredentials awsCredentials,
        ClientConfig clientConfig
    ) => AmazonLambdaClient.CreateDefaultServiceClient(awsCredentials, clientConfig);
}

using Amazon.Lambda.Model;

namespace Amazon.Lambda;

public partial class AmazonLambdaClient
{
    /// <summary>Adds a statement to a function's policy, for example to let EventBridge invoke it.</summary>
    public virtual Task<AddPermissionResponse> AddPermissionAsync(
        AddPermissionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<AddPermissionResponse>(request, cancellationToken);

    /// <summary>Tells a function's configuration, where its code is, and its tags.</summary>
    public virtual Task<GetFunctionResponse> GetFunctionAsync(
        string functionName,
        CancellationToken cancellationToken = default
    ) => GetFunctionAsync(new GetFunctionRequest { FunctionName = functionName }, cancellationToken);

    /// <summary>Tells a function's configuration, where its code is, and its tags.</summary>
    public virtual Task<GetFunctionResponse> GetFunctionAsync(
        GetFunctionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetFunctionResponse>(request, cancellationToken);

    /// <summary>Tells a function's configuration.</summary>
    public virtual Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(
        string functionName,
        CancellationToken cancellationToken = default
    ) =>
        GetFunctionConfigurationAsync(
            new GetFunctionConfigurationRequest { FunctionName = functionName },
            cancellationToken
        );

    /// <summary>Tells a function's configuration.</summary>
    public virtual Task<GetFunctionConfigurationResponse> GetFunctionConfigurationAsync(
        GetFunctionConfigurationRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetFunctionConfigurationResponse>(request, cancellationToken);

    /// <summary>Tells a function's resource policy as a JSON string.</summary>
    public virtual Task<GetPolicyResponse> GetPolicyAsync(
        GetPolicyRequest request,
        CancellationToken cancellationToken = default
    ) => Send<GetPolicyResponse>(request, cancellationToken);

    /// <summary>
    /// Calls a function; an exception inside it is no error here but sets FunctionError in the response.
    /// </summary>
    public virtual Task<InvokeResponse> InvokeAsync(
        InvokeRequest request,
        CancellationToken cancellationToken = default
    ) => Send<InvokeResponse>(request, cancellationToken);

    /// <summary>Lists functions with their configuration.</summary>
    public virtual Task<ListFunctionsResponse> ListFunctionsAsync(CancellationToken cancellationToken = default) =>
        ListFunctionsAsync(new ListFunctionsRequest(), cancellationToken);

    /// <summary>Lists functions with their configuration.</summary>
    public virtual Task<ListFunctionsResponse> ListFunctionsAsync(
        ListFunctionsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListFunctionsResponse>(request, cancellationToken);

    /// <summary>Lists a function's tags.</summary>
    public virtual Task<ListTagsResponse> ListTagsAsync(
        ListTagsRequest request,
        CancellationToken cancellationToken = default
    ) => Send<ListTagsResponse>(request, cancellationToken);

    /// <summary>Removes a statement from a function's policy.</summary>
    public virtual Task<RemovePermissionResponse> RemovePermissionAsync(
        RemovePermissionRequest request,
        CancellationToken cancellationToken = default
    ) => Send<RemovePermissionResponse>(request, cancellationToken);

    /// <summary>Sets tags on a function.</summary>
    public virtual Task<TagResourceResponse> TagResourceAsync(
        TagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<TagResourceResponse>(request, cancellationToken);

    /// <summary>Removes tags from a function.</summary>
    public virtual Task<UntagResourceResponse> UntagResourceAsync(
        UntagResourceRequest request,
        CancellationToken cancellationToken = default
    ) => Send<UntagResourceResponse>(request, cancellationToken);
}

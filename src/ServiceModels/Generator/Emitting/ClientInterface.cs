namespace ServiceModels.Generator.Emitting;

internal static class ClientInterface
{
    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            $$"""

            using Amazon.Runtime;
            using {{service.Namespace}}.Model;

            namespace {{service.Namespace}};

            /// <summary>Base class of every request.</summary>
            public partial class {{service.BaseRequest}} : AmazonWebServiceRequest;

            /// <summary>The service's operations.</summary>
            public partial interface {{service.Interface}} : IAmazonService, IDisposable
            {
            """
        );
        if (service.Paginated.Count > 0)
            code.Add(ClientClass.PaginatorsSummary).Add($"I{service.PaginatorFactory} Paginators {{ get; }}\n");

        Methods.AddDeclarations(code, service);
        return code.Add(
                $$"""
                /// <summary>The endpoint that a request would go to.</summary>
                Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

                static ClientConfig IAmazonService.CreateDefaultClientConfig() => {{service.Client}}.CreateDefaultClientConfig();

                static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
                    {{service.Client}}.CreateDefaultServiceClient(awsCredentials, clientConfig);
                }
                """
            )
            .ToString();
    }
}

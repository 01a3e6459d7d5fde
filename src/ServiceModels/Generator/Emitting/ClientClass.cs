namespace ServiceModels.Generator.Emitting;

internal static class ClientClass
{
    public const string PaginatorsSummary =
        "/// <summary>Walks the pages of the list operations, one at a time, as they are asked for.</summary>";

    public static string Write(SdkService service)
    {
        var code = new Code().Add(
            $$"""

            using Amazon.Runtime;
            using Amazon.Runtime.Internal;
            using PackageStandIns.Json;
            using PackageStandIns.Pipeline;
            using PackageStandIns.RestJson;
            using {{service.Namespace}}.Internal;
            using {{service.Namespace}}.Model;

            namespace {{service.Namespace}};

            /// <summary>The service's client.</summary>
            public partial class {{service.Client}} : AmazonServiceClient, {{service.Interface}}
            {
            """
        );
        code.Add(Constructors(service.Client, service.Config));
        code.Add(Plumbing(service));
        if (service.Paginated.Count > 0)
        {
            code.Add(PaginatorsSummary);
            code.Add(
                $"public I{service.PaginatorFactory} Paginators => field ??= new {service.PaginatorFactory}(this);\n"
            );
        }

        Methods.AddImplementations(code, service);
        return code.Add("}").ToString();
    }

    private static string Constructors(string client, string config) =>
        $$"""
            /// <summary>Uses the SDK's default credentials and region (environment, profile, container or instance role).</summary>
            public {{client}}() : base(new {{config}}()) { }

            /// <summary>Uses the SDK's default credentials.</summary>
            public {{client}}(RegionEndpoint region) : base(new {{config}} { RegionEndpoint = region }) { }

            /// <summary>Uses the SDK's default credentials.</summary>
            public {{client}}({{config}} config) : base(config) { }

            public {{client}}(AWSCredentials credentials) : this(credentials, new {{config}}()) { }

            public {{client}}(AWSCredentials credentials, RegionEndpoint region)
                : this(credentials, new {{config}} { RegionEndpoint = region }) { }

            public {{client}}(AWSCredentials credentials, {{config}} clientConfig) : base(credentials, clientConfig) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey)
                : this(awsAccessKeyId, awsSecretAccessKey, new {{config}}()) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
                : this(awsAccessKeyId, awsSecretAccessKey, new {{config}} { RegionEndpoint = region }) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey, {{config}} clientConfig)
                : base(awsAccessKeyId, awsSecretAccessKey, clientConfig) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
                : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new {{config}}()) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
                : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new {{config}} { RegionEndpoint = region }) { }

            public {{client}}(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, {{config}} clientConfig)
                : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig) { }

            """;

    private static string Plumbing(SdkService service) =>
        $$"""
            protected override IServiceMetadata ServiceMetadata { get; } = new ServiceMetadata({{service.Config}}.ServiceId);

            public static ClientConfig CreateDefaultClientConfig() => new {{service.Config}}();

            public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
                new {{service.Client}}(awsCredentials, ({{service.Config}})clientConfig);

            /// <summary>The endpoint that a request would go to.</summary>
            public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
                Config.DetermineServiceOperationEndpoint(new Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters(request));

            protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Customize(pipeline);

            private Task<TResponse> Send<TResponse>(AmazonWebServiceRequest request, CancellationToken cancellationToken)
                where TResponse : AmazonWebServiceResponse, new() =>
                InvokeAsync<TResponse>(request, {{(
                service.IsRest ? "RestJson" : "AwsJson"
            )}}Operation.Options<TResponse>({{service.Description}}), cancellationToken);

            """;
}

using System.Net;
using System.Net.Http;
using Amazon.Runtime;

// The HTTP client of the lessons' AWS clients at an endpoint. If nobody answers there, or somebody else, or if the local
// cloud was reset while the kernel lives, each call says so in a sentence at once, instead of trying again and again.
public sealed class EndpointHttp : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new HttpClient(new Sentences(clientConfig.ServiceURL)) { Timeout = TimeSpan.FromSeconds(100) };

    // One connection pool for all clients of a kernel.
    public override string GetConfigUniqueString(IClientConfig clientConfig) => clientConfig.ServiceURL;

    private sealed class Sentences : DelegatingHandler
    {
        private readonly string endpoint;

        public Sentences(string endpoint)
            : base(
                new SocketsHttpHandler
                {
                    UseProxy = !new Uri(endpoint).IsLoopback,
                    ConnectTimeout = TimeSpan.FromSeconds(3),
                }
            ) => this.endpoint = endpoint;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            System.Threading.CancellationToken cancelled
        )
        {
            var response = await SendOnAsync(request, cancelled);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                throw Nobody($"What answers at {endpoint} is no cloud: it sent a web page.");
            }
            if (response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest)
            {
                await RefuseOldKeysAsync(response);
            }
            return response;
        }

        private async Task<HttpResponseMessage> SendOnAsync(
            HttpRequestMessage request,
            System.Threading.CancellationToken cancelled
        )
        {
            try
            {
                return await base.SendAsync(request, cancelled);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError)
            {
                throw Nobody($"What answers at {endpoint} does not speak https, or its certificate is not trusted.");
            }
            catch (HttpRequestException e)
                when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
            {
                throw Nobody($"Nobody answers at {endpoint}: it was stopped, or is not there.");
            }
            catch (OperationCanceledException e)
                when (e.InnerException is TimeoutException && !cancelled.IsCancellationRequested)
            {
                throw Nobody($"Nobody answers at {endpoint} within 3 seconds.");
            }
        }

        private static LessonStop Nobody(string sentence) =>
            new LessonStop($"{sentence} {WhatToDo}") { NobodyAnswers = true };

        private static string WhatToDo =>
            Environment.GetEnvironmentVariable("WORKSHOP_TARGET") is { } wish && wish.StartsWith("http")
                ? "Run the first cell of the lesson again. If that does not help, look at WORKSHOP_TARGET, which names this place."
                : "Run the first cell of the lesson again.";

        // A reset makes new keys; who still signs with the old ones is a stranger.
        private async Task RefuseOldKeysAsync(HttpResponseMessage response)
        {
            await response.Content.LoadIntoBufferAsync();
            var body = await response.Content.ReadAsStringAsync();
            if (body.Contains("UnrecognizedClientException") || body.Contains("InvalidClientTokenId"))
            {
                throw Nobody(
                    $"The cloud at {endpoint} does not know these keys: it was reset, or another one took its place."
                );
            }
        }
    }
}

using System.Net;
using System.Net.Http;
using Amazon.Runtime;

// The HTTP client of the lessons' AWS clients at an endpoint of your own machine. If the local cloud was stopped or
// reset while the kernel lives, each call says so in a sentence at once, instead of trying again and again.
public sealed class LocalHttp : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new HttpClient(new Sentences(clientConfig.ServiceURL)) { Timeout = TimeSpan.FromSeconds(100) };

    // One connection pool for all clients of a kernel.
    public override string GetConfigUniqueString(IClientConfig clientConfig) => clientConfig.ServiceURL;

    private sealed class Sentences : DelegatingHandler
    {
        private readonly string endpoint;

        public Sentences(string endpoint)
            : base(new SocketsHttpHandler { UseProxy = false, ConnectTimeout = TimeSpan.FromSeconds(3) }) =>
            this.endpoint = endpoint;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            System.Threading.CancellationToken cancelled
        )
        {
            HttpResponseMessage response;
            try
            {
                response = await base.SendAsync(request, cancelled);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
            {
                throw new LessonStop(
                    $"Nobody answers at {endpoint}: it was stopped. Run the first cell of the lesson again."
                )
                {
                    NobodyAnswers = true,
                };
            }
            if (response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest)
            {
                await RefuseOldKeysAsync(response);
            }
            return response;
        }

        // A reset makes new keys; who still signs with the old ones is a stranger.
        private async Task RefuseOldKeysAsync(HttpResponseMessage response)
        {
            await response.Content.LoadIntoBufferAsync();
            var body = await response.Content.ReadAsStringAsync();
            if (body.Contains("UnrecognizedClientException") || body.Contains("InvalidClientTokenId"))
            {
                throw new LessonStop(
                    $"The cloud at {endpoint} does not know these keys: it was reset, or another one took its place. "
                        + "Run the first cell of the lesson again."
                )
                {
                    NobodyAnswers = true,
                };
            }
        }
    }
}

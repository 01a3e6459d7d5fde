using System.Collections;
using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace PackageStandIns.Pipeline;

/// <summary>Asks for page after page until one names no next; as in the SDK it can be walked once.</summary>
internal sealed class Paginator<TRequest, TResponse, TToken>(
    TRequest request,
    Func<TRequest, CancellationToken, Task<TResponse>> send,
    Action<TRequest, TToken> setToken,
    Func<TRequest, TResponse, TToken> nextToken
) : IPaginator<TResponse>
{
    private int used;

    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    public IPaginatedEnumerable<TItem> Items<TItem>(Func<TResponse, IEnumerable<TItem>> items) =>
        new PaginatedResultKeyResponse<TResponse, TItem>(this, response => items(response) ?? []);

    public async IAsyncEnumerable<TResponse> PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref used, 1) != 0)
        {
            throw new InvalidOperationException(
                "Paginator has already been consumed and cannot be reused. Please create a new instance."
            );
        }

        TToken token;
        do
        {
            var response = await send(request, cancellationToken).ConfigureAwait(false);
            token = nextToken(request, response);
            setToken(request, token);
            cancellationToken.ThrowIfCancellationRequested();
            yield return response;
        } while (token is not (null or "" or ICollection { Count: 0 }));
    }
}

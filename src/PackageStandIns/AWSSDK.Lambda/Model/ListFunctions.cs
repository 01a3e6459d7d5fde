using Amazon.Runtime;
using PackageStandIns.Pipeline;
using PackageStandIns.RestJson;

namespace Amazon.Lambda.Model;

[RestOperation("GET", "/2015-03-31/functions")]
public partial class ListFunctionsRequest : AmazonLambdaRequest
{
    [Query("MasterRegion")]
    public string MasterRegion { get; set; }

    [Query("FunctionVersion")]
    public FunctionVersion FunctionVersion { get; set; }

    [Query("Marker")]
    public string Marker { get; set; }

    [Query("MaxItems")]
    public int? MaxItems { get; set; }
}

public partial class ListFunctionsResponse : AmazonWebServiceResponse
{
    public string NextMarker { get; set; }
    public List<FunctionConfiguration> Functions { get; set; }
}

public interface IListFunctionsPaginator
{
    IPaginatedEnumerable<ListFunctionsResponse> Responses { get; }
    IPaginatedEnumerable<FunctionConfiguration> Functions { get; }
}

internal sealed class ListFunctionsPaginator(IAmazonLambda client, ListFunctionsRequest request)
    : IListFunctionsPaginator
{
    private readonly Paginator<ListFunctionsRequest, ListFunctionsResponse> pages = new(
        request,
        client.ListFunctionsAsync,
        (r, token) => r.Marker = token,
        (_, response) => response.NextMarker
    );

    public IPaginatedEnumerable<ListFunctionsResponse> Responses => pages.Responses;

    public IPaginatedEnumerable<FunctionConfiguration> Functions => pages.Items(response => response.Functions);
}

namespace Amazon.Lambda.Model;

public interface ILambdaPaginatorFactory
{
    IListFunctionsPaginator ListFunctions(ListFunctionsRequest request);
}

internal sealed class LambdaPaginatorFactory(IAmazonLambda client) : ILambdaPaginatorFactory
{
    public IListFunctionsPaginator ListFunctions(ListFunctionsRequest request) =>
        new ListFunctionsPaginator(client, request);
}

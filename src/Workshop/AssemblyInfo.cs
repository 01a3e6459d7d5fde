using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Bench")]
[assembly: InternalsVisibleTo("FaultyShop")]
[assembly: InternalsVisibleTo("Workshop.Tests")]

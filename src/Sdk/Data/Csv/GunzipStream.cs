using System.IO.Compression;

namespace Barline;

/// <summary>Unpacks gzip, and finds out when the data is cut off.</summary>
/// <remarks>
/// <see cref="GZipStream"/> takes data that is cut off for data that has ended. So a last member of our own is put behind the data: where
/// the data is whole, the unpacked text ends with that member's, and where it is not, the member is taken for a part of the data and
/// comes out as something else.
/// </remarks>
internal sealed class GunzipStream : ReadOnlyStream
{
    private static readonly byte[] mark = [0xD1, 0x3B, 0x8E, 0x07, 0xFA, 0x52, 0xC9, 0x64, 0x1D, 0xB7, 0x90, 0x2F, 0xE6, 0x48, 0xAB, 0x73];
    private static readonly byte[] markMember = Pack(mark);

    private readonly GZipStream unzipped;
    private readonly byte[] work = new byte[(1 << 16) + mark.Length];
    private int start;
    private int end;
    private bool ended;

    /// <param name="before">The first bytes of the data.</param>
    /// <param name="rest">The data after them; it stays open.</param>
    public GunzipStream(ReadOnlyMemory<byte> before, Stream rest)
    {
        unzipped = new GZipStream(new JoinedStream(before, rest, markMember), CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The data is broken or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (end - start <= mark.Length && !ended)
        {
            Fill();
        }

        int count = Math.Min(buffer.Length, end - start - mark.Length);
        work.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unzipped.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private void Fill()
    {
        work.AsSpan(start, end - start).CopyTo(work);
        end -= start;
        start = 0;
        int read = unzipped.Read(work, end, work.Length - end);
        end += read;
        if (read > 0)
        {
            return;
        }

        ended = true;
        if (!work.AsSpan(0, end).EndsWith(mark))
        {
            throw new InvalidDataException("The gzip data ends before its last member does.");
        }
    }
}

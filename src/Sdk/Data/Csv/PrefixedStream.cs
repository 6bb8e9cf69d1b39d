namespace Barline;

/// <summary>A stream that gives back bytes which were read to look at them, and then the rest.</summary>
internal sealed class PrefixedStream : Stream
{
    private readonly ReadOnlyMemory<byte> prefix;
    private readonly Stream rest;
    private int given;

    public PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest)
    {
        this.prefix = prefix;
        this.rest = rest;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (given == prefix.Length)
        {
            return rest.Read(buffer);
        }

        int count = Math.Min(buffer.Length, prefix.Length - given);
        prefix.Span.Slice(given, count).CopyTo(buffer);
        given += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
